package collegium.generate;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Items drawn by weight. */
final class Ranked<T> {
  private final List<T> items;
  private final double[] upTo;

  private Ranked(List<T> items, double[] weights) {
    this.items = items;
    Arrays.parallelPrefix(weights, Double::sum);
    upTo = weights;
  }

  /**
   * Commonest first, after Zipf and Mandelbrot: the weight of rank r, from 0, is 1 / (r +
   * flatness).
   */
  static <T> Ranked<T> zipf(List<T> items, double flatness) {
    double[] weights = new double[items.size()];
    for (int rank = 0; rank < weights.length; rank++) {
      weights[rank] = 1 / (rank + flatness);
    }
    return new Ranked<>(List.copyOf(items), weights);
  }

  static <T> Ranked<T> weighted(List<T> items, ToDoubleFunction<T> weight) {
    return new Ranked<>(List.copyOf(items), items.stream().mapToDouble(weight).toArray());
  }

  T draw(Dice dice) {
    double point = dice.unit() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, point);
    return items.get(found >= 0 ? Math.min(found + 1, upTo.length - 1) : -found - 1);
  }

  List<T> items() {
    return items;
  }
}
