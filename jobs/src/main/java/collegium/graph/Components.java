package collegium.graph;

/** Connected components by union-find with path halving. */
final class Components {
  private Components() {}

  /**
   * For each vertex the number of the component it lies in; vertices in one component have the same
   * number.
   */
  static int[] of(WeightedGraph graph) {
    int[] parent = new int[graph.vertices()];
    for (int v = 0; v < parent.length; v++) {
      parent[v] = v;
    }
    for (int e = 0; e < graph.edges(); e++) {
      int a = root(parent, graph.from(e));
      int b = root(parent, graph.to(e));
      parent[Math.max(a, b)] = Math.min(a, b);
    }
    for (int v = 0; v < parent.length; v++) {
      parent[v] = root(parent, v);
    }
    return parent;
  }

  private static int root(int[] parent, int vertex) {
    int v = vertex;
    while (parent[v] != v) {
      parent[v] = parent[parent[v]];
      v = parent[v];
    }
    return v;
  }
}
