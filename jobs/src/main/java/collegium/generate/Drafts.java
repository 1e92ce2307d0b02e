package collegium.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides, in order of appearance, what each work is and who wrote it. */
final class Drafts {
  private static final int MIN_DAYS_TO_PUBLISH = 40;
  private static final int MAX_DAYS_TO_PUBLISH = 700;

  /** Share of works within one group that also touch a neighbouring topic. */
  private static final double BETWEEN_TOPICS = 0.15;

  private final CorpusSpec spec;
  private final Timeline timeline;
  private final Society society;
  private final People people;
  private final Partnerships partnerships;
  private final Topics topics;
  private final Teams teams;
  private final Consortia consortia;

  /** Published versions to come, by number: those of some two years at a time. */
  private final Map<Integer, Draft> accepted = new HashMap<>();

  Drafts(
      CorpusSpec spec,
      Timeline timeline,
      Society society,
      People people,
      Partnerships partnerships,
      Topics topics) {
    this.spec = spec;
    this.timeline = timeline;
    this.society = society;
    this.people = people;
    this.partnerships = partnerships;
    this.topics = topics;
    teams = new Teams(spec, society, people, partnerships);
    consortia = new Consortia(society, people);
  }

  /** Must be called for every number in turn. */
  Draft draft(int number) {
    int year = timeline.yearOf(number);
    if (year != society.year()) {
      society.enter(year, timeline.worksIn(year));
    }
    Draft second = accepted.remove(number);
    if (second != null) {
      return second;
    }
    Draft draft = fresh(number, Dice.of(spec.seed(), "work", number));
    people.publish(draft.team());
    if (draft.plant().stays() && draft.plant() != Plant.RETRACTED) {
      partnerships.count(draft.team());
    }
    if (draft.plant() == Plant.TWIN) {
      accepted.put(draft.otherVersion(), draft.published());
    }
    return draft;
  }

  private Draft fresh(int number, Dice dice) {
    Plant plant = Plant.draw(dice);
    Group group = society.draw(dice);
    boolean inGroup = plant != Plant.HYPER && !teams.outside(dice);
    List<Integer> team;
    if (plant == Plant.HYPER) {
      team = consortia.team(group, dice);
    } else {
      team = inGroup ? teams.members(group, dice) : teams.outsiders(group, dice);
    }
    int published = plant == Plant.TWIN ? published(number, dice) : -1;
    if ((plant == Plant.TWIN && published < 0)
        || (plant == Plant.BORROWED_ORCID && team.size() < 2)) {
      plant = Plant.NORMAL;
    }
    WorkType type = published >= 0 ? WorkType.PREPRINT : WorkType.draw(team.size(), dice);
    Topic second = secondTopic(group, team, dice);
    return new Draft(
        number, plant, type, group, inGroup, second, List.copyOf(team), dice.bits(), published);
  }

  /** Number of the published version of a preprint; -1 where the corpus ends before it. */
  private int published(int number, Dice dice) {
    int other = timeline.after(number, dice.between(MIN_DAYS_TO_PUBLISH, MAX_DAYS_TO_PUBLISH));
    while (accepted.containsKey(other)) {
      other++;
    }
    return other < timeline.works() ? other : -1;
  }

  /** What a guest works on at home, else at times a neighbouring topic, else the topic itself. */
  private Topic secondTopic(Group group, List<Integer> team, Dice dice) {
    for (int person : team) {
      Topic theirs = society.home(person).topic();
      if (theirs.id() != group.topic().id()) {
        return theirs;
      }
    }
    return dice.chance(BETWEEN_TOPICS) ? topics.near(group.topic(), dice) : group.topic();
  }
}
