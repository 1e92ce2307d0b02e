package collegium.config;

import java.util.Comparator;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Helps someone who mistyped a key. */
final class NearestName {
  private static final int CLOSE_ENOUGH = 6;

  private NearestName() {}

  static String hint(String key, Set<String> known) {
    LevenshteinDistance distance = new LevenshteinDistance(CLOSE_ENOUGH);
    return known.stream()
        .filter(name -> distance.apply(key, name) >= 0)
        .min(
            Comparator.<String>comparingInt(name -> distance.apply(key, name))
                .thenComparing(name -> name))
        .map(name -> ", did you mean '" + name + "'?")
        .orElse("");
  }
}
