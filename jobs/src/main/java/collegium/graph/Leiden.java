package collegium.graph;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities of highest modularity by the Leiden algorithm (Traag, Waltman and van Eck 2019),
 * which guarantees that each community hangs together. The same graph, edges in the same order,
 * gives the same communities.
 */
final class Leiden {
  private Leiden() {}

  /**
   * Finds the communities.
   *
   * @param totalWeight weight of all edges of the graph that this one is a part of; it sets the
   *     scale of modularity
   * @return for each vertex the number of its community
   */
  static int[] communities(
      WeightedGraph graph, double totalWeight, double resolution, int iterations, long seed) {
    LeidenAlgorithm leiden =
        new LeidenAlgorithm(
            resolution / (2 * totalWeight),
            iterations,
            LeidenAlgorithm.DEFAULT_RANDOMNESS,
            new Random(seed));
    Clustering clustering = leiden.findClustering(network(graph));
    return clustering.getClusters();
  }

  /** Both directions of each edge, grouped by their source, as the kernel wants them. */
  private static Network network(WeightedGraph graph) {
    int n = graph.vertices();
    long[] first = new long[n + 1];
    for (int e = 0; e < graph.edges(); e++) {
      first[graph.from(e) + 1]++;
      first[graph.to(e) + 1]++;
    }
    for (int v = 0; v < n; v++) {
      first[v + 1] += first[v];
    }
    long[] next = first.clone();
    LargeIntArray neighbours = new LargeIntArray(first[n]);
    LargeDoubleArray weights = new LargeDoubleArray(first[n]);
    for (int e = 0; e < graph.edges(); e++) {
      long there = next[graph.from(e)]++;
      long back = next[graph.to(e)]++;
      neighbours.set(there, graph.to(e));
      neighbours.set(back, graph.from(e));
      weights.set(there, graph.weight(e));
      weights.set(back, graph.weight(e));
    }
    return new Network(n, true, first, neighbours, weights, false);
  }
}
