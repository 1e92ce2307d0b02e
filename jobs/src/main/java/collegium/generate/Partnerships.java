package collegium.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The planted close pairs: two people who for some years sign most of their works together. One
 * pair a person.
 */
final class Partnerships {
  private final Map<Integer, Pair> byPerson = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** A pair and what came of it. */
  static final class Pair {
    private final int a;
    private final int b;
    private final int lastYear;
    private int jointWorks;

    private Pair(int a, int b, int lastYear) {
      this.a = a;
      this.b = b;
      this.lastYear = lastYear;
    }

    int a() {
      return a;
    }

    int b() {
      return b;
    }

    int jointWorks() {
      return jointWorks;
    }
  }

  boolean isFree(int person) {
    return !byPerson.containsKey(person);
  }

  void begin(int a, int b, int lastYear) {
    Pair pair = new Pair(Math.min(a, b), Math.max(a, b), lastYear);
    pairs.add(pair);
    byPerson.put(a, pair);
    byPerson.put(b, pair);
  }

  /** The partner while the partnership lasts, or -1. */
  int partnerOf(int person, int year) {
    Pair pair = byPerson.get(person);
    if (pair == null || year > pair.lastYear) {
      return -1;
    }
    return pair.a == person ? pair.b : pair.a;
  }

  void count(List<Integer> team) {
    for (int person : team) {
      Pair pair = byPerson.get(person);
      if (pair != null && pair.a == person && team.contains(pair.b)) {
        pair.jointWorks++;
      }
    }
  }

  /** In the order in which they began. */
  List<Pair> all() {
    return pairs;
  }
}
