package collegium.coauthor;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import collegium.graph.Cut;
import collegium.graph.Graphs;
import collegium.table.CoauthorEdges;
import collegium.table.CoauthorNodes;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The vertices with what the graph says about them. */
final class Nodes {
  private Nodes() {}

  /**
   * One row per person.
   *
   * @param people ids, each once
   * @param cut components and communities as {@link Cut} gives them
   */
  static Dataset<Row> of(Dataset<Row> people, Dataset<Row> edges, Dataset<Row> cut) {
    // One to at most one, twice: people without co-authors have neither ties nor a place in the
    // cut.
    return people
        .join(ties(edges), people.col(CoauthorNodes.AUTHOR_ID).equalTo(col("person")), "left")
        .join(cut, people.col(CoauthorNodes.AUTHOR_ID).equalTo(cut.col(Graphs.ID)), "left")
        .select(
            people.col(CoauthorNodes.AUTHOR_ID),
            coalesce(col(CoauthorNodes.DEGREE), lit(0L)).as(CoauthorNodes.DEGREE),
            coalesce(col(CoauthorNodes.STRENGTH), lit(0.0)).as(CoauthorNodes.STRENGTH),
            coalesce(col(Cut.COMPONENT), people.col(CoauthorNodes.AUTHOR_ID))
                .as(CoauthorNodes.COMPONENT_ID),
            col(Cut.COMMUNITY).as(CoauthorNodes.COMMUNITY_ID));
  }

  private static Dataset<Row> ties(Dataset<Row> edges) {
    Dataset<Row> ends =
        edges
            .select(col(CoauthorEdges.AUTHOR_A).as("person"), col(CoauthorEdges.STRENGTH))
            .union(edges.select(CoauthorEdges.AUTHOR_B, CoauthorEdges.STRENGTH));
    return ends.groupBy("person")
        .agg(
            count(lit(1)).as(CoauthorNodes.DEGREE),
            sum(round(col(CoauthorEdges.STRENGTH).multiply(Pairs.UNITS)).cast("long"))
                .divide(Pairs.UNITS)
                .as(CoauthorNodes.STRENGTH));
  }
}
