package collegium.config;

import java.io.Serializable;

/**
 * How graphs are cut into components and communities.
 *
 * @param kernelBytes a graph that needs no more memory than this is worked on inside one task
 * @param resolution of modularity; higher gives more and smaller communities
 * @param iterations of the Leiden algorithm
 * @param propagationRounds of label propagation, where a component is too large for a task
 * @param seed of everything random in it
 */
public record GraphSettings(
    long kernelBytes, double resolution, int iterations, int propagationRounds, long seed)
    implements Serializable {
  public GraphSettings {
    Check.atLeast("graph.kernel-memory", kernelBytes, 0);
    Check.within("graph.resolution", resolution, 1e-6, 1e6);
    Check.within("graph.iterations", iterations, 1, 1000);
    Check.within("graph.propagation-rounds", propagationRounds, 1, 100);
  }
}
