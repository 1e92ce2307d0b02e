package collegium.collaborator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.row_number;

import collegium.table.CloseCollaborators;
import collegium.table.CoauthorEdges;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Ranks each person's co-authors by recent strength, then strength, then id. */
final class CloseRanking {
  private CloseRanking() {}

  /** At most {@code most} rows per person, best first, from the edges of the co-author graph. */
  static Dataset<Row> of(Dataset<Row> edges, int most) {
    WindowSpec best =
        Window.partitionBy(CloseCollaborators.AUTHOR_ID)
            .orderBy(
                desc(CoauthorEdges.RECENT_STRENGTH),
                desc(CoauthorEdges.STRENGTH),
                col(CloseCollaborators.COLLABORATOR_ID));
    return seenFrom(edges, CoauthorEdges.AUTHOR_A, CoauthorEdges.AUTHOR_B)
        .unionByName(seenFrom(edges, CoauthorEdges.AUTHOR_B, CoauthorEdges.AUTHOR_A))
        .withColumn(CloseCollaborators.RANK, row_number().over(best))
        .where(col(CloseCollaborators.RANK).leq(most))
        .withColumnRenamed(CoauthorEdges.RECENT_STRENGTH, CloseCollaborators.SCORE);
  }

  private static Dataset<Row> seenFrom(Dataset<Row> edges, String self, String other) {
    return edges.select(
        col(self).as(CloseCollaborators.AUTHOR_ID),
        col(other).as(CloseCollaborators.COLLABORATOR_ID),
        col(CoauthorEdges.RECENT_STRENGTH),
        col(CoauthorEdges.STRENGTH),
        col(CoauthorEdges.WORKS).as(CloseCollaborators.WORKS),
        col(CoauthorEdges.FIRST_YEAR).as(CloseCollaborators.FIRST_YEAR),
        col(CoauthorEdges.LAST_YEAR).as(CloseCollaborators.LAST_YEAR),
        col(CoauthorEdges.EVIDENCE).as(CloseCollaborators.EVIDENCE));
  }
}
