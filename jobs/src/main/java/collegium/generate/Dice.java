package collegium.generate;

import java.util.List;
import java.util.Random;

/**
 * Seeded randomness. {@link Random}'s sequence is fixed by its specification, so a corpus can be
 * made again on any JVM; what depends on one person or one work is drawn from a stream of its own,
 * so that it can be derived again at any time.
 */
final class Dice {
  private final Random random;

  private Dice(long seed) {
    random = new Random(seed);
  }

  /** The stream of the thing {@code index} of one kind, for instance {@code ("person", 17)}. */
  static Dice of(long seed, String kind, long index) {
    return new Dice(mix(mix(mix(seed) + kind.hashCode()) + index));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Uniform in [0, 1). */
  double unit() {
    return random.nextDouble();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Uniform between both ends, either included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  long bits() {
    return random.nextLong();
  }

  <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** StrictMath throughout: the same digits on every processor. */
  double logNormal(double median, double sigma) {
    return median * StrictMath.exp(sigma * random.nextGaussian());
  }

  /** At least 0, with the given mean. */
  int geometric(double mean) {
    return (int) (StrictMath.log(1 - random.nextDouble()) / StrictMath.log(mean / (mean + 1)));
  }

  /**
   * The finalizer of SplitMix64 (Steele, Lea and Flood 2014): neighbouring seeds give unrelated
   * streams.
   */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
