package collegium.udf.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.catalyst.analysis.NoSuchNamespaceException;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CollegiumFunctionsTest {
  private static final CollegiumFunctions CATALOG = new CollegiumFunctions();
  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "1")
            .config("spark.sql.catalog.collegium", CollegiumFunctions.class.getName())
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  static Stream<UnboundFunction> functions() throws Exception {
    return Arrays.stream(CATALOG.listFunctions(new String[0])).map(CollegiumFunctionsTest::load);
  }

  private static UnboundFunction load(Identifier identifier) {
    try {
      return CATALOG.loadFunction(identifier);
    } catch (NoSuchFunctionException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void listsItsFunctions() throws Exception {
    assertThat(functions().map(UnboundFunction::name))
        .containsExactly("clean_text", "clean_title", "display_name", "fold_name", "orcid");
  }

  @Test
  void theExampleOfEachDescriptionHolds() throws Exception {
    String start = "Example: select ";
    List<String> examples =
        functions()
            .map(UnboundFunction::description)
            .map(text -> text.substring(text.indexOf(start) + start.length()))
            .toList();
    Row results = spark.sql("select " + String.join(", ", examples)).first();
    for (int i = 0; i < examples.size(); i++) {
      assertThat(results.get(i)).as(examples.get(i)).isEqualTo(true);
    }
  }

  @Test
  void nullGivesNull() throws Exception {
    String calls =
        functions()
            .map(function -> "collegium." + function.name())
            .map(name -> name + "(null), " + name + "(c)")
            .collect(Collectors.joining(", "));
    Row first =
        spark.sql("select " + calls + " from values (cast(null as string)), ('') as t(c)").first();
    assertThat(IntStream.range(0, first.length()).allMatch(first::isNullAt)).isTrue();
  }

  @Test
  void joinsTheGeneratedCodeOfAQuery() {
    spark
        .range(3)
        .selectExpr("concat('Ana  Roe', id, '†') name")
        .createOrReplaceTempView("authors");
    Dataset<Row> folded =
        spark.sql(
            "select collegium.fold_name(name) from authors where collegium.fold_name(name) <> ''");
    assertThat(folded.queryExecution().executedPlan().toString())
        .contains("*(1)")
        .doesNotContain("BatchEvalPython");
    assertThat(folded.as(Encoders.STRING()).collectAsList())
        .isEqualTo(List.of("ana roe", "ana roe", "ana roe"));
  }

  @Test
  void whatIsNoOrcidIsNull() {
    assertThat(spark.sql("select collegium.orcid('0000-0002-1825-0098')").first().isNullAt(0))
        .isTrue();
  }

  @Test
  void refusesWhatIsNoText() {
    assertThatThrownBy(() -> spark.sql("select collegium.fold_name(1, 2)"))
        .hasMessageContaining("fold_name takes one string");
    assertThatThrownBy(() -> spark.sql("select collegium.fold_name(array('a'))"))
        .hasMessageContaining("fold_name takes one string");
  }

  @Test
  void knowsNothingElse() {
    assertThatThrownBy(() -> spark.sql("select collegium.fold('a')")).hasMessageContaining("fold");
    assertThatThrownBy(() -> CATALOG.listFunctions(new String[] {"names"}))
        .isInstanceOf(NoSuchNamespaceException.class);
    assertThatThrownBy(
            () -> CATALOG.loadFunction(Identifier.of(new String[] {"names"}, "fold_name")))
        .isInstanceOf(NoSuchFunctionException.class);
  }
}
