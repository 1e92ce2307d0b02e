package collegium.cli;

import collegium.config.Settings;
import collegium.run.Sessions;
import collegium.table.AllTables;
import collegium.table.Home;
import collegium.table.TableDef;
import collegium.table.Tables;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ad-hoc questions to the tables. */
@Command(
    name = "sql",
    description = "Ask the tables of a home, each a view under its own name.",
    mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {
  private static final Set<String> READING =
      Set.of("select", "with", "from", "values", "table", "describe", "desc", "show", "explain");

  @Spec private CommandSpec spec;
  @Mixin private SettingsOptions options;

  @Parameters(
      paramLabel = "QUERY",
      description = "Such as \"select * from works limit 5\" or \"show views\".")
  private String query;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "Rows shown at most (default: ${DEFAULT-VALUE}).",
      defaultValue = "100")
  private int rows;

  @Override
  public Integer call() throws IOException {
    if (!READING.contains(firstWord())) {
      throw new ParameterException(
          spec.commandLine(),
          "sql only reads: a query begins with one of " + READING.stream().sorted().toList());
    }
    Settings settings = options.settings();
    try (SparkSession spark = Sessions.open("sql", settings)) {
      Tables tables = new Tables(spark, Home.at(settings.home()));
      for (TableDef table : AllTables.LIST) {
        if (tables.exists(table)) {
          tables.read(table).createOrReplaceTempView(table.name());
        }
      }
      show(spark);
      return 0;
    } catch (AnalysisException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Spark's methods do not declare this exception, though they throw it. */
  private void show(SparkSession spark) throws AnalysisException {
    spark.sql(query).show(rows, 80);
  }

  private String firstWord() {
    String[] words = query.strip().split("\\W+", 2);
    return words[0].toLowerCase(Locale.ROOT);
  }
}
