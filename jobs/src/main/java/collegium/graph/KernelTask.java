package collegium.graph;

import collegium.config.GraphSettings;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Runs inside a task: edges sorted by group, source and target come in, vertices with their
 * component and community go out, one group after the other, so that only one group is held in
 * memory.
 */
final class KernelTask implements MapPartitionsFunction<Row, Row> {
  static final int GROUP = 0;
  static final int SOURCE = 1;
  static final int TARGET = 2;
  static final int WEIGHT = 3;

  private final double totalWeight;
  private final GraphSettings settings;

  KernelTask(double totalWeight, GraphSettings settings) {
    this.totalWeight = totalWeight;
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> edges) {
    return new Groups(edges);
  }

  private final class Groups implements Iterator<Row> {
    private final Iterator<Row> edges;
    private Row ahead;
    private WeightedGraph graph;
    private String[] component;
    private String[] community;
    private int vertex;

    Groups(Iterator<Row> edges) {
      this.edges = edges;
      this.ahead = edges.hasNext() ? edges.next() : null;
    }

    @Override
    public boolean hasNext() {
      return ahead != null || (graph != null && vertex < graph.vertices());
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (graph == null || vertex == graph.vertices()) {
        nextGroup();
      }
      Row row = RowFactory.create(graph.id(vertex), component[vertex], community[vertex]);
      vertex++;
      return row;
    }

    private void nextGroup() {
      graph = new WeightedGraph();
      String group = ahead.getString(GROUP);
      while (ahead != null && ahead.getString(GROUP).equals(group)) {
        graph.add(ahead.getString(SOURCE), ahead.getString(TARGET), ahead.getDouble(WEIGHT));
        ahead = edges.hasNext() ? edges.next() : null;
      }
      component = smallestId(Components.of(graph));
      community =
          smallestId(
              Leiden.communities(
                  graph,
                  totalWeight,
                  settings.resolution(),
                  settings.iterations(),
                  settings.seed()));
      vertex = 0;
    }

    /** Names each cluster after its member whose id sorts first. */
    private String[] smallestId(int[] cluster) {
      String[] smallest = new String[cluster.length];
      for (int v = 0; v < cluster.length; v++) {
        String id = graph.id(v);
        String best = smallest[cluster[v]];
        smallest[cluster[v]] = best == null || id.compareTo(best) < 0 ? id : best;
      }
      String[] name = new String[cluster.length];
      for (int v = 0; v < cluster.length; v++) {
        name[v] = smallest[cluster[v]];
      }
      return name;
    }
  }
}
