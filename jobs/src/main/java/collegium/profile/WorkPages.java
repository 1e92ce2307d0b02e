package collegium.profile;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import collegium.table.Authorships;
import collegium.table.SourceWorks;
import collegium.table.Works;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Works with the people on their bylines. */
final class WorkPages {
  private static final String BYLINE = "byline";

  private WorkPages() {}

  /** One row per work. */
  static Dataset<Row> of(Dataset<Row> works, Dataset<Row> authorships) {
    Dataset<Row> bylines =
        authorships
            .groupBy(Authorships.WORK_ID)
            .agg(
                sort_array(
                        collect_list(
                            struct(
                                col(Authorships.POSITION),
                                struct(Authorships.AUTHOR_ID, Authorships.NAME).as("author"))))
                    .getField("author")
                    .as(BYLINE));
    Column nobody = array().cast(DataTypes.createArrayType(Works.AUTHOR));
    // One to at most one: works without authors have no byline.
    return works
        .join(bylines, SourceWorks.WORK_ID, "left")
        .withColumn(Works.AUTHORS, coalesce(col(BYLINE), nobody))
        .withColumn(Works.VERSION_OF, lit(null).cast("string"))
        .withColumn(Works.TOPICS, array().cast(DataTypes.createArrayType(Works.TOPIC)));
  }
}
