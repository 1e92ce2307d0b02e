package collegium.graph;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An undirected weighted graph in memory: vertices numbered in order of appearance, each edge once.
 */
final class WeightedGraph {
  /**
   * Rough bytes held per vertex: its id as text, its entry in the index, its slots in the kernels'
   * arrays.
   */
  static final long BYTES_PER_VERTEX = 250;

  /**
   * Rough bytes held per edge: the edge itself, and both directions of it in the kernel's two
   * copies.
   */
  static final long BYTES_PER_EDGE = 100;

  private final Map<String, Integer> numberOf = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final IntArrayList from = new IntArrayList();
  private final IntArrayList to = new IntArrayList();
  private final DoubleArrayList weights = new DoubleArrayList();

  static long bytesNeeded(long vertices, long edges) {
    return vertices * BYTES_PER_VERTEX + edges * BYTES_PER_EDGE;
  }

  void add(String a, String b, double weight) {
    from.add(number(a));
    to.add(number(b));
    weights.add(weight);
  }

  private int number(String id) {
    Integer known = numberOf.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  int vertices() {
    return ids.size();
  }

  int edges() {
    return weights.size();
  }

  String id(int vertex) {
    return ids.get(vertex);
  }

  int from(int edge) {
    return from.getInt(edge);
  }

  int to(int edge) {
    return to.getInt(edge);
  }

  double weight(int edge) {
    return weights.getDouble(edge);
  }
}
