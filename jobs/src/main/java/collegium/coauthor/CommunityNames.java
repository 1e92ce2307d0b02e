package collegium.coauthor;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import collegium.table.Authorships;
import collegium.table.CoauthorNodes;
import collegium.table.Communities;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Communities are named after their best connected members: a name that stays while its bearer
 * does.
 */
final class CommunityNames {
  private static final int TOP = 10;
  private static final int IN_LABEL = 2;

  /** Best connected first, ties by id. */
  private static final Column STANDING =
      struct(negate(col(CoauthorNodes.STRENGTH)).as("standing"), col(CoauthorNodes.AUTHOR_ID));

  private CommunityNames() {}

  /** The same nodes, each community id replaced by one that names its best connected member. */
  static Dataset<Row> named(Dataset<Row> nodes) {
    Dataset<Row> names =
        nodes
            .where(col(CoauthorNodes.COMMUNITY_ID).isNotNull())
            .groupBy(col(CoauthorNodes.COMMUNITY_ID).as("raw"))
            .agg(
                concat(lit("community:"), min_by(col(CoauthorNodes.AUTHOR_ID), STANDING))
                    .as("named"));
    // Many to one: every member finds its community.
    return nodes
        .join(names, col(CoauthorNodes.COMMUNITY_ID).equalTo(col("raw")), "left")
        .withColumn(CoauthorNodes.COMMUNITY_ID, col("named"))
        .drop("raw", "named");
  }

  /** One row per community. */
  static Dataset<Row> communities(Dataset<Row> nodes, Dataset<Row> authorships) {
    Dataset<Row> grouped =
        nodes
            .where(col(CoauthorNodes.COMMUNITY_ID).isNotNull())
            .groupBy(CoauthorNodes.COMMUNITY_ID)
            .agg(
                count(lit(1)).as(Communities.SIZE),
                slice(sort_array(collect_list(STANDING)), 1, TOP)
                    .getField(CoauthorNodes.AUTHOR_ID)
                    .as(Communities.TOP_RESEARCHERS));
    Dataset<Row> leaders =
        grouped.select(
            col(CoauthorNodes.COMMUNITY_ID),
            org.apache
                .spark
                .sql
                .functions
                .posexplode(slice(col(Communities.TOP_RESEARCHERS), 1, IN_LABEL))
                .as(new String[] {"place", CoauthorNodes.AUTHOR_ID}));
    Dataset<Row> labels =
        leaders
            .join(printedNames(authorships, leaders), CoauthorNodes.AUTHOR_ID)
            .groupBy(CoauthorNodes.COMMUNITY_ID)
            .agg(
                concat_ws(
                        ", ",
                        sort_array(collect_list(struct("place", "printed"))).getField("printed"))
                    .as(Communities.LABEL));
    return grouped.join(labels, CoauthorNodes.COMMUNITY_ID);
  }

  /** Each leader's name as it is printed most often. */
  private static Dataset<Row> printedNames(Dataset<Row> authorships, Dataset<Row> leaders) {
    return authorships
        .join(leaders, new String[] {CoauthorNodes.AUTHOR_ID}, "left_semi")
        .groupBy(Authorships.AUTHOR_ID, Authorships.NAME)
        .agg(count(lit(1)).as("times"))
        .groupBy(Authorships.AUTHOR_ID)
        .agg(max_by(col(Authorships.NAME), struct("times", Authorships.NAME)).as("printed"));
  }
}
