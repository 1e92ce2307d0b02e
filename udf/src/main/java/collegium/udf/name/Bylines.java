package collegium.udf.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists of authors as they stand under a title. */
public final class Bylines {
  private Bylines() {}

  /**
   * A byline that was listed twice (or more often) over, in whatever order, is returned once: "A,
   * B, C, B, A, C" is "A, B, C". It counts as such only where all of it is repeated: if k divides
   * how often each name occurs, every k-th part is kept, the first ones. So two namesakes stay on
   * "A, B, A", and on "A, B, A, A, B, A" too.
   *
   * @param authors in the order of the byline
   * @param foldedName the name by which two entries are the same, see {@link PersonName#fold}; an
   *     entry whose name folds to "" is like no other
   * @return the authors once each, in the order of the byline; {@code authors} itself where nothing
   *     is repeated
   */
  public static <T> List<T> once(List<T> authors, Function<T, String> foldedName) {
    List<String> names = authors.stream().map(foldedName).toList();
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    int times = counts.values().stream().reduce(0, Bylines::greatestCommonDivisor);
    if (times < 2 || counts.containsKey("")) {
      return authors;
    }
    counts.replaceAll((name, count) -> count / times);
    List<T> once = new ArrayList<>(authors.size() / times);
    for (int i = 0; i < names.size(); i++) {
      if (counts.merge(names.get(i), -1, Integer::sum) >= 0) {
        once.add(authors.get(i));
      }
    }
    return once;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
