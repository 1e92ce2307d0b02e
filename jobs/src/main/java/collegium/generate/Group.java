package collegium.generate;

/**
 * A research group: a leader, a topic, a home, and the memory of who wrote its latest works. Its
 * members are the people on those bylines, and one is asked again as often as one's name stands
 * there: the rich get richer (Simon 1955), until they leave and the memory of them fades.
 */
final class Group {
  private static final int LATEST_WORKS = 12;
  private static final int MENTIONS_PER_SIZE = 70;
  private static final int MIN_MENTIONS = 40;

  private final int id;
  private final int leader;
  private final Topic topic;
  private final int institution;
  private final double size;
  private final int lastYear;
  private final int[] bylines;
  private int signatures;
  private final int[] latestWorks = new int[LATEST_WORKS];
  private int works;

  Group(int id, int leader, Topic topic, int institution, double size, int lastYear) {
    this.id = id;
    this.leader = leader;
    this.topic = topic;
    this.institution = institution;
    this.size = size;
    this.lastYear = lastYear;
    bylines = new int[Math.max(MIN_MENTIONS, (int) (size * MENTIONS_PER_SIZE))];
    sign(leader);
  }

  int id() {
    return id;
  }

  int leader() {
    return leader;
  }

  Topic topic() {
    return topic;
  }

  int institution() {
    return institution;
  }

  /** Works a year, relative to a median group's. */
  double size() {
    return size;
  }

  boolean openIn(int year) {
    return year <= lastYear;
  }

  void sign(int person) {
    bylines[signatures++ % bylines.length] = person;
  }

  int someMember(Dice dice) {
    return bylines[dice.below(Math.min(signatures, bylines.length))];
  }

  void remember(int work) {
    latestWorks[works++ % LATEST_WORKS] = work;
  }

  /** One of the group's latest works, or -1 before the first. */
  int someWork(Dice dice) {
    return works == 0 ? -1 : latestWorks[dice.below(Math.min(works, LATEST_WORKS))];
  }
}
