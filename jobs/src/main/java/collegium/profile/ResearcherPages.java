package collegium.profile;

import static org.apache.spark.sql.functions.array_remove;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import collegium.table.Authorships;
import collegium.table.CloseCollaborators;
import collegium.table.CoauthorNodes;
import collegium.table.Researchers;
import collegium.table.SourceWorks;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** People with their names, years and counts. */
final class ResearcherPages {
  private ResearcherPages() {}

  /** One row per person on any byline. */
  static Dataset<Row> of(
      Dataset<Row> works,
      Dataset<Row> authorships,
      Dataset<Row> nodes,
      Dataset<Row> close,
      double closeThreshold) {
    String id = Authorships.AUTHOR_ID;
    // All one to at most one by author_id; names, careers and nodes have a row for everybody.
    return names(authorships)
        .join(careers(works, authorships), id)
        .join(graphPlace(nodes), id)
        .join(closeCounts(close, closeThreshold), new String[] {id}, "left")
        .withColumn(
            Researchers.CLOSE_COLLABORATORS_COUNT,
            coalesce(col(Researchers.CLOSE_COLLABORATORS_COUNT), lit(0L)))
        .withColumn(Researchers.FOLLOWERS, lit(0L))
        .withColumn(Researchers.CLAIMED, lit(false))
        .withColumn(Researchers.OPEN_TO_COLLABORATE, lit(false));
  }

  private static Dataset<Row> names(Dataset<Row> authorships) {
    Dataset<Row> forms =
        authorships
            .groupBy(Authorships.AUTHOR_ID, Authorships.NAME)
            .agg(count(lit(1)).as("times"))
            .groupBy(Authorships.AUTHOR_ID)
            .agg(
                max_by(
                        col(Authorships.NAME),
                        struct(col("times"), length(col(Authorships.NAME)), col(Authorships.NAME)))
                    .as(Researchers.DISPLAY_NAME),
                sort_array(collect_list(Authorships.NAME)).as("forms"));
    return forms
        .withColumn(
            Researchers.OTHER_NAMES, array_remove(col("forms"), col(Researchers.DISPLAY_NAME)))
        .drop("forms");
  }

  private static Dataset<Row> careers(Dataset<Row> works, Dataset<Row> authorships) {
    Column latest =
        when(
            col(Authorships.AFFILIATION).isNotNull(),
            struct(
                coalesce(col(SourceWorks.YEAR), lit(0)),
                col(Authorships.WORK_ID),
                col(Authorships.AFFILIATION)));
    // Many to one: every mention finds its work.
    return authorships
        .join(works.select(SourceWorks.WORK_ID, SourceWorks.YEAR), Authorships.WORK_ID)
        .groupBy(Authorships.AUTHOR_ID)
        .agg(
            count_distinct(col(Authorships.WORK_ID)).as(Researchers.WORKS_COUNT),
            min(SourceWorks.YEAR).as(Researchers.FIRST_YEAR),
            max(SourceWorks.YEAR).as(Researchers.LAST_YEAR),
            max_by(col(Authorships.AFFILIATION), latest).as(Researchers.AFFILIATION));
  }

  private static Dataset<Row> graphPlace(Dataset<Row> nodes) {
    return nodes.select(
        col(CoauthorNodes.AUTHOR_ID),
        col(CoauthorNodes.DEGREE).as(Researchers.COLLABORATORS_COUNT),
        col(CoauthorNodes.COMMUNITY_ID).as(Researchers.COMMUNITY_ID));
  }

  private static Dataset<Row> closeCounts(Dataset<Row> close, double threshold) {
    return close
        .where(col(CloseCollaborators.SCORE).geq(threshold))
        .groupBy(CloseCollaborators.AUTHOR_ID)
        .agg(count(lit(1)).as(Researchers.CLOSE_COLLABORATORS_COUNT));
  }
}
