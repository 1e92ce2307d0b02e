package collegium.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups and the people in them, year after year: careers begin and end, students leave and found
 * groups of their own.
 */
final class Society {
  /** Works that a group writes in a year, on average. */
  private static final double WORKS_PER_GROUP = 3;

  private static final double GROUP_SIZE_SIGMA = 0.8;

  private static final double LARGEST_GROUP = 8;

  /** A person moves on after so many years at the earliest, then with this chance each year. */
  private static final int YEARS_BEFORE_MOVE = 3;

  private static final int WORKS_BEFORE_LEADING = 4;

  private static final double MOVES = 0.06;

  /** Share of people who carry on elsewhere when their group closes. */
  private static final double CARRY_ON = 0.6;

  private static final double SAME_TOPIC = 0.6;
  private static final double SAME_AREA = 0.92;

  /** Whoever joins is known as well as if the name stood on so many of the group's works. */
  private static final int SIGNATURES_ON_JOINING = 3;

  /** Share of newcomers who are called exactly like somebody else, on top of what chance brings. */
  private static final double NAMESAKES = 0.004;

  private final People people;
  private final Institutions institutions;
  private final Topics topics;
  private final Dice dice;
  private final List<Group> groups = new ArrayList<>();
  private List<Group> open = new ArrayList<>();
  private final Map<Integer, List<Group>> openByTopic = new HashMap<>();
  private final Map<String, List<Group>> openByArea = new HashMap<>();
  private Ranked<Group> byOutput;
  private int year;

  Society(CorpusSpec spec, People people, Institutions institutions, Topics topics) {
    this.people = people;
    this.institutions = institutions;
    this.topics = topics;
    dice = Dice.of(spec.seed(), "society", 0);
  }

  int year() {
    return year;
  }

  /** Turns the year: groups close, people move or leave, new groups are founded. */
  void enter(int year, int works) {
    this.year = year;
    people.newYear();
    open = new ArrayList<>(open.stream().filter(group -> group.openIn(year)).toList());
    file();
    movePeople();
    int wanted = (int) Math.max(1, Math.ceil(works / WORKS_PER_GROUP));
    while (open.size() < wanted) {
      open.add(found());
    }
    file();
    byOutput = Ranked.weighted(open, group -> group.size() * group.topic().fashion(year));
  }

  /** The group a person belongs to, or last belonged to. */
  Group home(int person) {
    return groups.get(people.groupOf(person));
  }

  /** The group that writes the next work. */
  Group draw(Dice dice) {
    return byOutput.draw(dice);
  }

  /**
   * Another group near in topic; perhaps the same one.
   *
   * @param sameTopic share of draws from the group's topic
   * @param sameArea share of draws from its area, those from its topic included
   */
  Group near(Group group, double sameTopic, double sameArea, Dice dice) {
    double luck = dice.unit();
    List<Group> choice = open;
    if (luck < sameTopic) {
      choice = openByTopic.getOrDefault(group.topic().id(), open);
    } else if (luck < sameArea) {
      choice = openByArea.getOrDefault(group.topic().area(), open);
    }
    return dice.pick(choice);
  }

  /** Somebody who publishes for the first time. */
  int newcomer(Group group, int lastYear, Dice dice) {
    return newcomer(group.institution(), group.id(), lastYear, dice);
  }

  private int newcomer(int institution, int group, int lastYear, Dice dice) {
    // Some are seldom asked twice, others nearly always take part.
    double drive = 0.15 + 0.85 * dice.unit();
    Culture culture = institutions.cultureAt(institution, dice);
    int person = people.add(culture, drive, year, lastYear, institution, group);
    if (person > 0 && dice.chance(NAMESAKES)) {
      people.callLike(person, dice.below(person));
    }
    return person;
  }

  /** Sorts the open groups by topic and area. */
  private void file() {
    openByTopic.clear();
    openByArea.clear();
    for (Group group : open) {
      openByTopic.computeIfAbsent(group.topic().id(), id -> new ArrayList<>()).add(group);
      openByArea.computeIfAbsent(group.topic().area(), area -> new ArrayList<>()).add(group);
    }
  }

  private void movePeople() {
    if (open.isEmpty()) {
      return;
    }
    for (int person = 0; person < people.count(); person++) {
      if (people.activeIn(person, year)) {
        moveOrStay(person, home(person));
      }
    }
  }

  private void moveOrStay(int person, Group home) {
    boolean grown = people.worksOf(person) > 1;
    if (!home.openIn(year)) {
      if (grown && dice.chance(CARRY_ON)) {
        join(person, near(home, SAME_TOPIC, SAME_AREA, dice));
      } else {
        people.careerTo(person, year - 1);
      }
    } else if (grown
        && home.leader() != person
        && year - people.firstYearOf(person) >= YEARS_BEFORE_MOVE
        && dice.chance(MOVES)) {
      join(person, near(home, SAME_TOPIC, SAME_AREA, dice));
    }
  }

  private void join(int person, Group group) {
    people.move(person, group);
    for (int i = 0; i < SIGNATURES_ON_JOINING; i++) {
      group.sign(person);
    }
  }

  /** A new group, most often led by a grown member of an old one, who keeps to its topics. */
  private Group found() {
    int founder = someGraduate();
    int institution = institutions.draw(dice);
    Topic topic = topics.draw(dice);
    int lastYear = year + dice.between(6, 32);
    if (founder < 0) {
      founder = newcomer(institution, groups.size(), lastYear, dice);
    } else if (dice.chance(SAME_AREA)) {
      Topic old = home(founder).topic();
      topic = dice.chance(SAME_TOPIC) ? old : topics.near(old, dice);
    }
    double size = Math.min(LARGEST_GROUP, dice.logNormal(1, GROUP_SIZE_SIGMA));
    Group group = new Group(groups.size(), founder, topic, institution, size, lastYear);
    groups.add(group);
    people.careerTo(founder, lastYear);
    join(founder, group);
    int companion = people.someCoauthor(founder, dice);
    if (people.activeIn(companion, year) && companion != founder) {
      group.sign(companion);
    }
    return group;
  }

  /** Somebody with works and years enough to lead a group, or -1. */
  private int someGraduate() {
    for (int attempt = 0; attempt < 8 && !open.isEmpty(); attempt++) {
      int person = dice.pick(open).someMember(dice);
      if (people.activeIn(person, year)
          && people.worksOf(person) >= WORKS_BEFORE_LEADING
          && year - people.firstYearOf(person) >= YEARS_BEFORE_MOVE
          && home(person).leader() != person) {
        return person;
      }
    }
    return -1;
  }
}
