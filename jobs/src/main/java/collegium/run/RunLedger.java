package collegium.run;

import static org.apache.spark.sql.functions.col;

import collegium.table.Metrics;
import collegium.table.Runs;
import collegium.table.TableDef;
import collegium.table.Tables;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** Enters journals into the tables {@code runs} and {@code metrics}. */
final class RunLedger {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SparkSession spark;
  private final Tables tables;

  RunLedger(SparkSession spark, Tables tables) {
    this.spark = spark;
    this.tables = tables;
  }

  /** Enters what killed runs left behind. One may have been killed while it was entering itself. */
  void enterLeft(List<Journal> journals) throws IOException {
    for (Journal journal : journals) {
      String id = journal.record().runId;
      enter(
          journal, !holds(Metrics.TABLE, Metrics.RUN_ID, id), !holds(Runs.TABLE, Runs.RUN_ID, id));
    }
  }

  void enter(Journal journal) throws IOException {
    enter(journal, true, true);
  }

  private void enter(Journal journal, boolean metrics, boolean run) throws IOException {
    RunRecord record = journal.record();
    if (metrics && !record.figures.isEmpty()) {
      tables.append(
          Metrics.TABLE,
          spark.createDataFrame(figures(record), Metrics.TABLE.schema()).coalesce(1));
    }
    if (run) {
      tables.append(
          Runs.TABLE, spark.createDataFrame(List.of(row(record)), Runs.TABLE.schema()).coalesce(1));
    }
    journal.discard();
  }

  private boolean holds(TableDef table, String column, String runId) {
    return tables.exists(table) && !tables.read(table).where(col(column).equalTo(runId)).isEmpty();
  }

  private static List<Row> figures(RunRecord record) {
    List<Row> rows = new ArrayList<>();
    record.figures.forEach(
        (stage, figures) ->
            figures.forEach(
                (name, value) -> rows.add(RowFactory.create(record.runId, stage, name, value))));
    return rows;
  }

  private static Row row(RunRecord record) {
    return RowFactory.create(
        record.runId,
        record.command,
        Timestamp.from(Instant.parse(record.startedAt)),
        Timestamp.from(Instant.parse(record.lastSignAt)),
        record.status,
        record.exitCode,
        record.message,
        record.asOf,
        record.releaseId,
        json(record.settings),
        record.build);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
