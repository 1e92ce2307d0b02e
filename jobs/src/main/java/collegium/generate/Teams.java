package collegium.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Who writes a work together. The shares are set so that the network looks like that of a real
 * field (see the tests).
 */
final class Teams {
  /**
   * Authors of a work: log-normal, its median growing over the years, cut at the largest ordinary
   * team.
   */
  private static final double FIRST_MEDIAN = 2.2;

  private static final double LAST_MEDIAN = 2.8;
  private static final double SIGMA = 0.62;
  private static final int LARGEST = 15;

  /** Share of works by people nobody knows, who are not met again. */
  private static final double OUTSIDE_WORKS = 0.03;

  private static final double LEADER_SIGNS = 0.36;
  private static final double LEADER_SIGNS_ALONE = 0.15;

  /** The leader of a group of this size signs half as many of its works. */
  private static final double LARGE_GROUP = 3;

  /** Share of places on a byline for people who publish for the first time, and for guests. */
  private static final double NEWCOMERS = 0.24;

  private static final double GUESTS = 0.13;

  /** Newcomers seldom come first on a byline, or write alone. */
  private static final double FIRST_IS_KNOWN = 0.7;

  /** Share of guests found among the co-authors of co-authors; the others come from groups near. */
  private static final double FRIENDS_OF_FRIENDS = 0.35;

  private static final double SAME_TOPIC = 0.55;
  private static final double SAME_AREA = 0.85;

  /**
   * Shares of newcomers who are gone after a year or two, and after three to six; the rest stay.
   */
  private static final double PASSERS_BY = 0.22;

  private static final double STUDENTS = 0.48;

  /**
   * Share of works on which two people become partners; share of works that partners share later.
   */
  private static final double NEW_PARTNERS = 0.006;

  private static final double PARTNER_JOINS = 0.4;

  private final CorpusSpec spec;
  private final Society society;
  private final People people;
  private final Partnerships partnerships;

  Teams(CorpusSpec spec, Society society, People people, Partnerships partnerships) {
    this.spec = spec;
    this.society = society;
    this.people = people;
    this.partnerships = partnerships;
  }

  /** True for a work that comes from outside every group. */
  boolean outside(Dice dice) {
    return dice.chance(OUTSIDE_WORKS);
  }

  List<Integer> outsiders(Group nearby, Dice dice) {
    List<Integer> team = new ArrayList<>();
    for (int left = size(dice); left > 0; left--) {
      team.add(society.newcomer(nearby, society.year(), dice));
    }
    return team;
  }

  List<Integer> members(Group group, Dice dice) {
    int size = size(dice);
    List<Integer> team = new ArrayList<>();
    boolean led = leaderSigns(group, size, dice);
    if (led) {
      team.add(group.leader());
    }
    while (team.size() < size) {
      team.add(next(group, team, dice));
    }
    if (led && size > 1) {
      // Leaders sign last.
      team.add(team.remove(0));
    }
    maybePair(team, dice);
    team.forEach(group::sign);
    return team;
  }

  private boolean leaderSigns(Group group, int size, Dice dice) {
    double share = size > 1 ? LEADER_SIGNS : LEADER_SIGNS_ALONE;
    return dice.chance(share / (1 + group.size() / LARGE_GROUP))
        && people.availableIn(group.leader(), society.year());
  }

  /** The next on the byline: a partner of those who are on it, a guest, a member or a newcomer. */
  private int next(Group group, List<Integer> team, Dice dice) {
    for (int known : team) {
      int partner = partnerships.partnerOf(known, society.year());
      if (partner >= 0 && free(partner, team) && dice.chance(PARTNER_JOINS)) {
        return partner;
      }
    }
    double luck = dice.unit();
    int found = -1;
    if (luck < GUESTS) {
      found = guest(group, team, dice);
    } else if (luck < 1 - NEWCOMERS || (team.isEmpty() && dice.chance(FIRST_IS_KNOWN))) {
      found = member(group, team, dice);
    }
    return found >= 0 ? found : society.newcomer(group, careerEnd(dice), dice);
  }

  private int member(Group group, List<Integer> team, Dice dice) {
    for (int attempt = 0; attempt < 10; attempt++) {
      int person = group.someMember(dice);
      if (free(person, team) && dice.chance(people.driveOf(person))) {
        return person;
      }
    }
    return -1;
  }

  /**
   * Somebody from outside the group: a friend's friend by preference, else somebody near in topic.
   */
  private int guest(Group group, List<Integer> team, Dice dice) {
    for (int attempt = 0; attempt < 4; attempt++) {
      int person;
      if (!team.isEmpty() && dice.chance(FRIENDS_OF_FRIENDS)) {
        person = people.someCoauthor(people.someCoauthor(dice.pick(team), dice), dice);
      } else {
        person = society.near(group, SAME_TOPIC, SAME_AREA, dice).someMember(dice);
      }
      if (free(person, team)) {
        return person;
      }
    }
    return -1;
  }

  private boolean free(int person, List<Integer> team) {
    return people.availableIn(person, society.year()) && !team.contains(person);
  }

  /** Now and then two people on a byline find that they work well together. */
  private void maybePair(List<Integer> team, Dice dice) {
    if (team.size() < 2 || !dice.chance(NEW_PARTNERS)) {
      return;
    }
    int a = team.get(team.size() - 1);
    int b = team.get(0);
    if (partnerships.isFree(a) && partnerships.isFree(b)) {
      int lastYear = society.year() + dice.between(3, 15);
      partnerships.begin(a, b, lastYear);
      people.extendCareer(a, lastYear);
      people.extendCareer(b, lastYear);
    }
  }

  /** The last year in which a newcomer may publish. */
  private int careerEnd(Dice dice) {
    double luck = dice.unit();
    if (luck < PASSERS_BY) {
      return society.year() + dice.between(0, 1);
    }
    boolean student = luck < PASSERS_BY + STUDENTS;
    return society.year() + (student ? dice.between(2, 5) : dice.between(6, 40));
  }

  private int size(Dice dice) {
    double progress =
        (society.year() - spec.firstYear())
            / (double) Math.max(1, spec.lastYear() - spec.firstYear());
    double median = FIRST_MEDIAN + progress * (LAST_MEDIAN - FIRST_MEDIAN);
    long size = Math.round(dice.logNormal(median, SIGMA));
    return (int) Math.max(1, Math.min(LARGEST, size));
  }
}
