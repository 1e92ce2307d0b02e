package collegium.udf.sql;

import collegium.udf.name.Orcid;
import collegium.udf.name.PersonName;
import collegium.udf.text.TextCleaner;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.catalyst.analysis.NoSuchNamespaceException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * A catalogue for Spark SQL that holds the functions of this module and nothing else, without
 * namespaces.
 *
 * <p>Set {@code spark.sql.catalog.collegium} to the name of this class; see the package.
 */
public final class CollegiumFunctions implements FunctionCatalog {
  private static final Map<String, TextFunction> FUNCTIONS =
      Stream.of(
              new TextFunction(
                  "clean_title",
                  "A title or another single line as plain text: HTML, TeX and stray characters resolved.",
                  "clean_title('A K&amp;ouml;nig on $L_1$ <i>norms</i>') = 'A König on L₁ norms'",
                  TextCleaner::title),
              new TextFunction(
                  "clean_text",
                  "An abstract as plain text: as clean_title, with broken words joined and the heading dropped.",
                  "clean_text('ABSTRACT: We study $k$-cores &amp; more.') = 'We study k-cores & more.'",
                  TextCleaner::prose),
              new TextFunction(
                  "display_name",
                  "The name of an author as a page shows it.",
                  "display_name('and Garc&iacute;a, Ana*') = 'Ana García'",
                  PersonName::display),
              new TextFunction(
                  "fold_name",
                  "The name of an author by which bylines are compared.",
                  "fold_name('J.R. Müller-Łukasz') = 'j r muller lukasz'",
                  PersonName::fold),
              new TextFunction(
                  "orcid",
                  "An ORCID in its usual form; NULL where it is none or its check digit is wrong.",
                  "orcid('https://orcid.org/0000000218250097') = '0000-0002-1825-0097'",
                  raw -> Orcid.normalize(raw).orElse(null)))
          .collect(
              Collectors.toMap(
                  TextFunction::name, Function.identity(), (one, other) -> one, TreeMap::new));

  private String name = "collegium";

  @Override
  public void initialize(String catalogName, CaseInsensitiveStringMap options) {
    name = catalogName;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Identifier[] listFunctions(String[] namespace) throws NoSuchNamespaceException {
    if (namespace.length > 0) {
      throw new NoSuchNamespaceException(namespace);
    }
    return FUNCTIONS.keySet().stream()
        .map(function -> Identifier.of(new String[0], function))
        .toArray(Identifier[]::new);
  }

  @Override
  public UnboundFunction loadFunction(Identifier identifier) throws NoSuchFunctionException {
    TextFunction function = FUNCTIONS.get(identifier.name());
    if (function == null || identifier.namespace().length > 0) {
      throw new NoSuchFunctionException(identifier);
    }
    return function;
  }
}
