package collegium.load;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import collegium.load.source.Rejected;
import collegium.table.Quarantine;
import collegium.table.Tables;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;

/** What could not be used, on its way into {@code quarantine}. */
final class Findings {
  private static final String BEFORE = "lines_before";

  private Findings() {}

  /** Findings of reading and checking, their lines counted from the beginning of the file. */
  static Dataset<Row> ofRecords(Dataset<Row> parsed, String runId) {
    Dataset<Row> found =
        parsed
            .where(col(Parsed.FINDING).isNotNull())
            .select(
                col(Parsed.FILE),
                col(Parsed.START),
                col(Parsed.LINE),
                col(Parsed.FINDING + ".*"),
                lit(runId).as(Quarantine.RUN_ID));
    return withLinesOfFile(found, parsed);
  }

  /** Records that lost against one as new as they are. */
  static Dataset<Row> ofContested(Dataset<Row> contested, Dataset<Row> parsed, String runId) {
    Dataset<Row> found =
        contested.select(
            col(Parsed.FILE),
            col(Parsed.START),
            col(Parsed.LINE),
            col("work_id").as(Quarantine.WORK_ID),
            lit("record").as(Quarantine.KIND),
            lit("id").as(Quarantine.FIELD),
            lit("contested_id: another record of this id is as new and differs; `updated` must tell which one counts")
                .as(Quarantine.REASON),
            col("work_id").as(Quarantine.VALUE),
            lit(runId).as(Quarantine.RUN_ID));
    return withLinesOfFile(found, parsed);
  }

  static Dataset<Row> ofFiles(SparkSession spark, List<Rejected> rejected, String runId) {
    List<Row> rows =
        rejected.stream()
            .map(
                r -> RowFactory.create(r.path(), null, null, "file", null, r.reason(), null, runId))
            .toList();
    return spark.createDataFrame(rows, Quarantine.TABLE.schema());
  }

  /** Adds to each line the lines of the splits before its own. Many to one, by file and split. */
  private static Dataset<Row> withLinesOfFile(Dataset<Row> found, Dataset<Row> parsed) {
    Column linesBefore =
        sum(Parsed.LINES_IN_SPLIT)
            .over(
                Window.partitionBy(Parsed.FILE)
                    .orderBy(Parsed.START)
                    .rowsBetween(Window.unboundedPreceding(), -1));
    Dataset<Row> splits =
        parsed
            .where(col(Parsed.LINES_IN_SPLIT).isNotNull())
            .select(col(Parsed.FILE), col(Parsed.START), coalesce(linesBefore, lit(0L)).as(BEFORE));
    return found
        .join(broadcast(splits), new String[] {Parsed.FILE, Parsed.START}, "left")
        .withColumn(Quarantine.LINE, col(Parsed.LINE).plus(coalesce(col(BEFORE), lit(0L))));
  }

  /**
   * Adds those that are not there yet.
   *
   * @return how many were added
   */
  static long add(Dataset<Row> findings, Tables tables) {
    Dataset<Row> all = findings.to(Quarantine.TABLE.schema()).dropDuplicates(keyNames());
    Dataset<Row> old = tables.readOrEmpty(Quarantine.TABLE);
    Column same = lit(true);
    for (String key : Quarantine.TABLE.key()) {
      same = same.and(all.col(key).eqNullSafe(old.col(key)));
    }
    Dataset<Row> added = all.join(old, same, "left_anti").persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long count = added.count();
      if (count > 0) {
        tables.append(Quarantine.TABLE, added);
      }
      return count;
    } finally {
      added.unpersist();
    }
  }

  /**
   * The first finding in words, for an error message; empty where there is none, as for an empty
   * file.
   */
  static String firstOf(Dataset<Row> findings) {
    Row first =
        findings
            .orderBy(Quarantine.FILE, Quarantine.LINE, Quarantine.REASON)
            .limit(1)
            .collectAsList()
            .stream()
            .findFirst()
            .orElse(null);
    return first == null
        ? ": there is not one line in the input"
        : "; first finding: "
            + first.getAs(Quarantine.FILE)
            + ", line "
            + first.getAs(Quarantine.LINE)
            + ": "
            + first.getAs(Quarantine.REASON);
  }

  private static String[] keyNames() {
    return Quarantine.TABLE.key().toArray(String[]::new);
  }
}
