package collegium.stage;

import collegium.config.Settings;
import collegium.table.Home;
import collegium.table.TableDef;
import collegium.table.Tables;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What a stage works with.
 *
 * @param asOf the run's date: a parameter or the newest date in the corpus, never the clock
 * @param provenance what the stage's tables are made from, kept with every commit
 */
public record StageContext(
    SparkSession spark,
    Home home,
    Tables tables,
    Settings settings,
    LocalDate asOf,
    String runId,
    String provenance) {

  public Dataset<Row> read(TableDef table) {
    return tables.read(table);
  }

  /** Replaces the table and returns the number of rows written. */
  public long replace(TableDef table, Dataset<Row> rows) {
    spark.sparkContext().setJobDescription("write " + table.name());
    return tables.replace(table, rows, provenance);
  }
}
