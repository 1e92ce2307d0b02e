package collegium.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The big collaborations, one a field: thousands of people who sign in a body, year after year. */
final class Consortia {
  static final int SMALLEST = 60;
  private static final int LARGEST = 3000;

  /**
   * A collaboration is at most this share of everybody, so that a small corpus is not swamped by
   * one.
   */
  private static final double MAX_SHARE = 0.02;

  private static final double RECRUITED = 0.85;

  private final Society society;
  private final People people;
  private final Map<String, List<Integer>> byField = new LinkedHashMap<>();

  Consortia(Society society, People people) {
    this.society = society;
    this.people = people;
  }

  /**
   * As many of the field's collaboration as sign this work; the body grows where it is too small.
   */
  List<Integer> team(Group group, Dice dice) {
    List<Integer> body = byField.computeIfAbsent(group.topic().field(), field -> new ArrayList<>());
    int size = size(dice);
    body.removeIf(person -> !people.activeIn(person, society.year()));
    while (body.size() < size) {
      recruit(group, body, dice);
    }
    int from = dice.below(body.size() - size + 1);
    List<Integer> team = new ArrayList<>(body.subList(from, from + size));
    // Big collaborations sign in an order of their own that tells nothing.
    Collections.rotate(team, dice.below(size));
    return team;
  }

  private void recruit(Group group, List<Integer> body, Dice dice) {
    if (dice.chance(RECRUITED)) {
      int person = society.near(group, 0.3, 0.9, dice).someMember(dice);
      if (people.activeIn(person, society.year()) && !body.contains(person)) {
        body.add(person);
        return;
      }
    }
    body.add(society.newcomer(group, society.year() + dice.between(1, 12), dice));
  }

  private int size(Dice dice) {
    double most = Math.max(SMALLEST + 1, Math.min(LARGEST, people.count() * MAX_SHARE));
    return (int) (SMALLEST * StrictMath.pow(most / SMALLEST, dice.unit()));
  }
}
