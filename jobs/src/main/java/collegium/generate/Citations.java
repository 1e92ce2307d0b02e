package collegium.generate;

import java.util.List;
import java.util.TreeSet;

/**
 * Remembers some earlier works of every topic and chooses references among them; what is cited is
 * cited again.
 */
final class Citations {
  private static final int REMEMBERED = 128;
  private static final double WITHOUT = 0.14;
  private static final double MEAN = 7;
  private static final int MOST = 40;
  private static final double OWN_GROUP = 0.3;
  private static final double SECOND_TOPIC = 0.15;

  /**
   * A cited work takes the place of another in memory: so citations become as uneven as they are in
   * life.
   */
  private static final double STRENGTHENED = 0.25;

  private final int[][] byTopic;
  private final int[] seen;

  Citations(Topics topics) {
    byTopic = new int[topics.count()][REMEMBERED];
    seen = new int[topics.count()];
  }

  /** Ids of works that appeared before, in order of appearance. */
  List<String> choose(Draft draft, Dice dice) {
    TreeSet<Integer> chosen = new TreeSet<>();
    int wanted = dice.chance(WITHOUT) ? 0 : Math.min(MOST, 1 + dice.geometric(MEAN));
    for (int i = 0; i < wanted; i++) {
      int work = dice.chance(OWN_GROUP) ? draft.group().someWork(dice) : ofTopic(draft, dice);
      if (work >= 0 && work != draft.otherVersion()) {
        chosen.add(work);
      }
    }
    return chosen.stream().map(Draft::id).toList();
  }

  /** To be called once the work's own references are chosen. */
  void remember(Draft draft, Dice dice) {
    if (draft.inGroup()) {
      draft.group().remember(draft.number());
    }
    int topic = draft.topic().id();
    int slot = seen[topic] < REMEMBERED ? seen[topic] : dice.below(REMEMBERED);
    byTopic[topic][slot] = draft.number();
    seen[topic]++;
  }

  private int ofTopic(Draft draft, Dice dice) {
    int topic = (dice.chance(SECOND_TOPIC) ? draft.second() : draft.topic()).id();
    int known = Math.min(seen[topic], REMEMBERED);
    if (known == 0) {
      return -1;
    }
    int work = byTopic[topic][dice.below(known)];
    if (dice.chance(STRENGTHENED)) {
      byTopic[topic][dice.below(known)] = work;
    }
    return work;
  }
}
