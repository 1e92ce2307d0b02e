package collegium.generate;

import java.util.Arrays;
import java.util.List;

/**
 * Everybody who ever published, as columns: 60 bytes a person, whatever they write. People are
 * numbered from 0.
 */
final class People {
  /** Co-authors a person keeps in mind, the latest ones. */
  private static final int REMEMBERED = 8;

  /** Nobody signs more works in a year. */
  private static final int BUSY = 12;

  private int count;
  private int[] name = new int[1024];
  private Culture[] culture = new Culture[1024];
  private byte[] drive = new byte[1024];
  private short[] firstYear = new short[1024];
  private short[] lastYear = new short[1024];
  private short[] institution = new short[1024];
  private int[] group = new int[1024];
  private int[] works = new int[1024];
  private byte[] worksThisYear = new byte[1024];
  private int[] remembered = new int[1024 * REMEMBERED];

  /**
   * @param drive how likely one takes part when asked, 0 to 1
   */
  int add(Culture culture, double drive, int year, int lastYear, int institution, int group) {
    if (count == name.length) {
      grow(count + count / 2);
    }
    int person = count++;
    name[person] = person;
    this.culture[person] = culture;
    this.drive[person] = (byte) (drive * Byte.MAX_VALUE);
    firstYear[person] = (short) year;
    this.lastYear[person] = (short) lastYear;
    this.institution[person] = (short) institution;
    this.group[person] = group;
    return person;
  }

  int count() {
    return count;
  }

  /** Which name a person has: the number of the person who had it first. */
  int nameOf(int person) {
    return name[person];
  }

  /** Makes a person the namesake of another. */
  void callLike(int person, int other) {
    name[person] = name[other];
    culture[person] = culture[other];
  }

  Culture cultureOf(int person) {
    return culture[person];
  }

  double driveOf(int person) {
    return drive[person] / (double) Byte.MAX_VALUE;
  }

  int firstYearOf(int person) {
    return firstYear[person];
  }

  boolean activeIn(int person, int year) {
    return lastYear[person] >= year;
  }

  /** Active and with time for one more work. */
  boolean availableIn(int person, int year) {
    return activeIn(person, year) && worksThisYear[person] < BUSY;
  }

  void newYear() {
    Arrays.fill(worksThisYear, (byte) 0);
  }

  void extendCareer(int person, int year) {
    careerTo(person, Math.max(lastYear[person], year));
  }

  /** Sets the last year in which the person may publish. */
  void careerTo(int person, int year) {
    lastYear[person] = (short) year;
  }

  int institutionOf(int person) {
    return institution[person];
  }

  int groupOf(int person) {
    return group[person];
  }

  int worksOf(int person) {
    return works[person];
  }

  void move(int person, Group to) {
    group[person] = to.id();
    institution[person] = (short) to.institution();
  }

  /** Counts a work for each member of a team, who from now on remember one another. */
  void publish(List<Integer> team) {
    for (int i = 0; i < team.size(); i++) {
      int person = team.get(i);
      worksThisYear[person] = (byte) Math.min(BUSY, worksThisYear[person] + 1);
      int slot = works[person]++ % REMEMBERED;
      // The neighbour on the byline, wrapping round; in a long list everybody remembers somebody
      // else.
      int mate = team.get((i + 1 + slot % Math.max(1, team.size() - 1)) % team.size());
      remembered[person * REMEMBERED + slot] = mate;
    }
  }

  /** One of the person's latest co-authors, or the person where there is none. */
  int someCoauthor(int person, Dice dice) {
    int known = Math.min(REMEMBERED, works[person]);
    return known == 0 ? person : remembered[person * REMEMBERED + dice.below(known)];
  }

  private void grow(int size) {
    name = Arrays.copyOf(name, size);
    culture = Arrays.copyOf(culture, size);
    drive = Arrays.copyOf(drive, size);
    firstYear = Arrays.copyOf(firstYear, size);
    lastYear = Arrays.copyOf(lastYear, size);
    institution = Arrays.copyOf(institution, size);
    group = Arrays.copyOf(group, size);
    works = Arrays.copyOf(works, size);
    worksThisYear = Arrays.copyOf(worksThisYear, size);
    remembered = Arrays.copyOf(remembered, size * REMEMBERED);
  }
}
