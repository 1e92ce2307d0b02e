package collegium.coauthor;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;

import collegium.table.Authorships;
import collegium.table.CoauthorExclusions;
import collegium.table.SourceWorks;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Works with the different people on their bylines, and which of them make pairs. */
final class Bylines {
  static final String WORK_ID = SourceWorks.WORK_ID;
  static final String YEAR = SourceWorks.YEAR;
  static final String PEOPLE = "people";
  static final String REASON = "reason";

  private Bylines() {}

  /**
   * One row per work with at least two people: id, year, sorted people, and why it makes no pairs
   * (null: it does).
   */
  static Dataset<Row> of(Dataset<Row> works, Dataset<Row> authorships, int maxAuthors) {
    Dataset<Row> people =
        authorships
            .groupBy(col(Authorships.WORK_ID))
            .agg(sort_array(collect_set(col(Authorships.AUTHOR_ID))).as(PEOPLE))
            .where(size(col(PEOPLE)).gt(1));
    Column retracted = coalesce(col(SourceWorks.RETRACTED), lit(false));
    Column reason =
        when(retracted, CoauthorExclusions.RETRACTED)
            .when(size(col(PEOPLE)).gt(maxAuthors), CoauthorExclusions.HYPER_AUTHORED);
    // One to one: both sides have one row a work.
    return works
        .select(WORK_ID, YEAR, SourceWorks.RETRACTED)
        .join(people, WORK_ID)
        .select(col(WORK_ID), col(YEAR), col(PEOPLE), reason.as(REASON));
  }

  static Dataset<Row> countable(Dataset<Row> bylines) {
    return bylines.where(col(REASON).isNull());
  }

  static Dataset<Row> excluded(Dataset<Row> bylines) {
    return bylines
        .where(col(REASON).isNotNull())
        .select(
            col(WORK_ID).as(CoauthorExclusions.WORK_ID),
            size(col(PEOPLE)).cast("long").as(CoauthorExclusions.AUTHORS),
            col(REASON).as(CoauthorExclusions.REASON));
  }
}
