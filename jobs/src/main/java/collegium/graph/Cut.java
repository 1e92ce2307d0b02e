package collegium.graph;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;

import collegium.config.GraphSettings;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.graphframes.GraphFrame;

/**
 * Components and communities of an undirected weighted graph: one row per vertex that has an edge.
 * A component and a community are named after their member whose id sorts first.
 */
public final class Cut {
  public static final String COMPONENT = "component";
  public static final String COMMUNITY = "community";
  public static final StructType SCHEMA =
      new StructType()
          .add(Graphs.ID, DataTypes.StringType)
          .add(COMPONENT, DataTypes.StringType)
          .add(COMMUNITY, DataTypes.StringType);

  static final String GROUP = "group";

  /**
   * The fixed-point unit in which weights are added up, so that the sum does not depend on their
   * order.
   */
  private static final double UNITS = 1L << 32;

  private Cut() {}

  /**
   * Cuts the graph, on the road its size calls for.
   *
   * @param scratch folder for checkpoints, only used where the graph is too large for one task
   */
  public static Dataset<Row> of(GraphFrame graph, GraphSettings settings, Path scratch) {
    Dataset<Row> edges =
        graph
            .edges()
            .select(col(Graphs.SOURCE), col(Graphs.TARGET), col(Graphs.WEIGHT).cast("double"));
    Size size = size(edges, graph.vertices().count());
    return size.bytes() <= settings.kernelBytes()
        ? inOneTask(edges, size, settings)
        : new SplitCut(graph, edges, size, settings, scratch).cut();
  }

  private static Dataset<Row> inOneTask(Dataset<Row> edges, Size size, GraphSettings settings) {
    return kernel(edges.withColumn(GROUP, lit("")), 1, size.weight(), settings);
  }

  /**
   * Runs the kernel over edges with a column {@link #GROUP}, each group by itself, in so many
   * tasks.
   */
  static Dataset<Row> kernel(
      Dataset<Row> grouped, int tasks, double totalWeight, GraphSettings settings) {
    return grouped
        .select(GROUP, Graphs.SOURCE, Graphs.TARGET, Graphs.WEIGHT)
        .repartition(tasks, col(GROUP))
        .sortWithinPartitions(GROUP, Graphs.SOURCE, Graphs.TARGET)
        .mapPartitions(new KernelTask(totalWeight, settings), Encoders.row(SCHEMA));
  }

  /** How much there is of a graph. */
  record Size(long vertices, long edges, double weight) {
    long bytes() {
      return WeightedGraph.bytesNeeded(vertices, edges);
    }
  }

  private static Size size(Dataset<Row> edges, long vertices) {
    Row row =
        edges
            .agg(
                count(lit(1)), sum(round(col(Graphs.WEIGHT).multiply(UNITS)).cast("decimal(38,0)")))
            .first();
    double weight = row.isNullAt(1) ? 0 : row.getDecimal(1).doubleValue() / UNITS;
    return new Size(vertices, row.getLong(0), weight);
  }
}
