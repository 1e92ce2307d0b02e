package collegium.load;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import collegium.table.SourceWorks;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Which record of an id counts where the input holds several: the newest; where several are equally
 * new a deletion, and else one that is chosen by its content, so that neither file names nor the
 * order of lines decide.
 */
final class Winners {
  private static final String BEST = "best";

  private Winners() {}

  private static Column rank() {
    return struct(
        coalesce(col(SourceWorks.UPDATED), lit("")).as("updated"),
        col(Parsed.DELETED),
        col(SourceWorks.CONTENT_HASH),
        col(Parsed.FILE),
        col(Parsed.START),
        col(Parsed.LINE),
        col(Parsed.PLACE));
  }

  /**
   * Records that another one of the same id supersedes, with the winner's rank as {@code best}. Few
   * ids are repeated in most corpora, so only their records are ranked.
   */
  static Dataset<Row> superseded(Dataset<Row> records) {
    Dataset<Row> repeated =
        records
            .groupBy(SourceWorks.WORK_ID)
            .agg(count(lit(1)).as("times"))
            .where(col("times").gt(1))
            .select(SourceWorks.WORK_ID);
    // Many to one: each record of a repeated id.
    Dataset<Row> candidates =
        records
            .select(
                SourceWorks.WORK_ID,
                SourceWorks.UPDATED,
                SourceWorks.CONTENT_HASH,
                Parsed.DELETED,
                Parsed.FILE,
                Parsed.START,
                Parsed.LINE,
                Parsed.PLACE)
            .join(repeated, SourceWorks.WORK_ID);
    return candidates
        .withColumn(BEST, max(rank()).over(Window.partitionBy(SourceWorks.WORK_ID)))
        .where(rank().notEqual(col(BEST)));
  }

  /**
   * Superseded records whose loss is a matter of chance: as new as the winner, but with other
   * content.
   */
  static Dataset<Row> contested(Dataset<Row> superseded) {
    return superseded.where(
        coalesce(col(SourceWorks.UPDATED), lit(""))
            .equalTo(col(BEST).getField("updated"))
            .and(col(Parsed.DELETED).equalTo(col(BEST).getField(Parsed.DELETED)))
            .and(
                col(SourceWorks.CONTENT_HASH)
                    .notEqual(col(BEST).getField(SourceWorks.CONTENT_HASH))));
  }

  /** The records that are left when the superseded ones are taken out. */
  static Dataset<Row> without(Dataset<Row> records, Dataset<Row> superseded) {
    Dataset<Row> lost =
        superseded
            .select(Parsed.FILE, Parsed.START, Parsed.LINE, Parsed.PLACE)
            .toDF("lost_file", "lost_start", "lost_line", "lost_place");
    Column same =
        col(Parsed.FILE)
            .equalTo(col("lost_file"))
            .and(col(Parsed.START).equalTo(col("lost_start")))
            .and(col(Parsed.LINE).equalTo(col("lost_line")))
            .and(col(Parsed.PLACE).equalTo(col("lost_place")));
    return records.join(lost, same, "left_anti");
  }
}
