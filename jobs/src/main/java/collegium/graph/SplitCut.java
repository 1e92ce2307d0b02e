package collegium.graph;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import collegium.config.GraphSettings;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.graphframes.GraphFrame;
import org.graphframes.lib.ConnectedComponents;
import org.graphframes.lib.LabelPropagation;

/**
 * The road for graphs too large for one task: GraphFrames finds the components; those that fit go
 * through the kernel, many at a time; the rest are split by label propagation.
 */
final class SplitCut {
  private static final String RAW_COMPONENT = "raw_component";
  private static final String LABEL = "label";

  private final GraphFrame graph;
  private final Dataset<Row> edges;
  private final Cut.Size size;
  private final GraphSettings settings;
  private final Path scratch;
  private final List<Dataset<Row>> leftCached = new ArrayList<>();

  SplitCut(
      GraphFrame graph, Dataset<Row> edges, Cut.Size size, GraphSettings settings, Path scratch) {
    this.graph = graph;
    this.edges = edges;
    this.size = size;
    this.settings = settings;
    this.scratch = scratch;
  }

  Dataset<Row> cut() {
    SparkContext spark = graph.vertices().sparkSession().sparkContext();
    spark.setCheckpointDir(new Path(scratch, "checkpoints").toString());
    Dataset<Row> componentOf = components().persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> grouped =
          edges.join(componentOf.withColumnRenamed(Graphs.ID, Graphs.SOURCE), Graphs.SOURCE);
      Dataset<Row> tooLarge = tooLarge(grouped);
      Dataset<Row> small =
          grouped.join(
              broadcast(tooLarge), col(Cut.GROUP).equalTo(col(Cut.COMPONENT)), "left_anti");
      Dataset<Row> large =
          grouped.join(
              broadcast(tooLarge), col(Cut.GROUP).equalTo(col(Cut.COMPONENT)), "left_semi");
      Dataset<Row> cut =
          Cut.kernel(small, spark.defaultParallelism(), size.weight(), settings)
              .unionByName(propagated(large));
      // The result must outlive the cached components below.
      return cut.localCheckpoint();
    } finally {
      componentOf.unpersist();
      leftCached.forEach(Dataset::unpersist);
    }
  }

  /** GraphFrames hands out its results cached; they are released with everything else. */
  private Dataset<Row> released(Dataset<Row> result) {
    leftCached.add(result);
    return result;
  }

  /** Vertex id and {@link Cut#GROUP}: the smallest id of its component. */
  private Dataset<Row> components() {
    ConnectedComponents algorithm = graph.connectedComponents();
    algorithm.setAlgorithm("graphframes");
    Dataset<Row> raw =
        released(algorithm.run()).select(col(Graphs.ID), col("component").as(RAW_COMPONENT));
    Dataset<Row> names = raw.groupBy(RAW_COMPONENT).agg(min(Graphs.ID).as(Cut.GROUP));
    return raw.join(names, RAW_COMPONENT).select(Graphs.ID, Cut.GROUP);
  }

  /**
   * Components that need more memory than a task may take; never more than the whole graph holds of
   * such.
   */
  private Dataset<Row> tooLarge(Dataset<Row> grouped) {
    // A connected component has at most one vertex more than edges, so edges alone bound its need.
    Column need =
        count(lit(1)).multiply(WeightedGraph.BYTES_PER_VERTEX + WeightedGraph.BYTES_PER_EDGE);
    return grouped
        .groupBy(col(Cut.GROUP).as(Cut.COMPONENT))
        .agg(need.as("need"))
        .where(col("need").gt(settings.kernelBytes()))
        .select(Cut.COMPONENT);
  }

  private Dataset<Row> propagated(Dataset<Row> large) {
    Dataset<Row> vertices =
        large
            .select(col(Graphs.SOURCE).as(Graphs.ID), col(Cut.GROUP).as(Cut.COMPONENT))
            .union(large.select(col(Graphs.TARGET), col(Cut.GROUP)))
            .distinct();
    LabelPropagation algorithm = GraphFrame.apply(vertices, large).labelPropagation();
    // The algorithm "graphframes" of 0.9 fails to resolve its own column `label`.
    algorithm.setAlgorithm("graphx");
    algorithm.maxIter(settings.propagationRounds());
    Dataset<Row> labelled = released(algorithm.run()).select(Graphs.ID, Cut.COMPONENT, LABEL);
    Dataset<Row> names = labelled.groupBy(LABEL).agg(min(Graphs.ID).as(Cut.COMMUNITY));
    return labelled.join(names, LABEL).select(Graphs.ID, Cut.COMPONENT, Cut.COMMUNITY);
  }
}
