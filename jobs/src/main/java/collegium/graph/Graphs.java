package collegium.graph;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.graphframes.GraphFrame;

/** Tables as a GraphFrame. */
public final class Graphs {
  public static final String ID = GraphFrame.ID();
  public static final String SOURCE = GraphFrame.SRC();
  public static final String TARGET = GraphFrame.DST();
  public static final String WEIGHT = "weight";

  private Graphs() {}

  /**
   * An undirected graph, each edge once. Further columns of both tables come along.
   *
   * @param id column of {@code vertices} that is unique
   * @param a column of {@code edges} that holds one end
   * @param b column of {@code edges} that holds the other end
   * @param weight column of {@code edges}, positive
   */
  public static GraphFrame undirected(
      Dataset<Row> vertices, String id, Dataset<Row> edges, String a, String b, String weight) {
    return GraphFrame.apply(
        vertices.withColumn(ID, col(id)),
        edges
            .withColumn(SOURCE, col(a))
            .withColumn(TARGET, col(b))
            .withColumn(WEIGHT, col(weight)));
  }
}
