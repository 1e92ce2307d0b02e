package collegium.generate;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How people's names stand on their works: a habit of each person, and the variants that creep in.
 */
final class Signatures {
  /** Habits: shares of people. */
  private static final double MIDDLE_AS_INITIAL = 0.97;

  private static final double ALWAYS_INITIALS = 0.03;
  private static final double SUFFIX = 0.002;
  private static final List<String> SUFFIXES = List.of(" Jr.", " III", " 0001", " 0002");
  private static final double CHANGES_NAME = 0.012;
  private static final double HYPHENLESS = 0.3;

  /** Slips: shares of mentions, of those where the name has what it takes. */
  private static final double MIDDLE_DROPPED = 0.08;

  private static final double ACCENTS_DROPPED = 0.08;
  private static final double HYPHEN_DROPPED = 0.06;
  private static final double SECOND_FAMILY_DROPPED = 0.08;
  private static final double RESPELLED = 0.04;
  private static final double FIRST_INITIAL_ONLY = 0.01;
  private static final double NATIVE = 0.012;
  private static final double NATIVE_BESIDE = 0.006;

  private final CorpusSpec spec;
  private final People people;
  private final NameBook names = new NameBook();

  Signatures(CorpusSpec spec, People people) {
    this.spec = spec;
    this.people = people;
  }

  /** The name as it stands on one work. */
  String on(int person, Byline byline, int year, Dice dice) {
    PersonName name =
        names.name(people.cultureOf(person), Dice.of(spec.seed(), "name", people.nameOf(person)));
    Habit habit = habit(person, name, year);
    if (!name.nativeForm().isEmpty() && dice.chance(NATIVE)) {
      return name.nativeForm();
    }
    String given = slip(habit.given(), FIRST_INITIAL_ONLY, Signatures::initials, dice);
    given = slip(given, HYPHEN_DROPPED, Signatures::hyphenless, dice);
    String middle = dice.chance(MIDDLE_DROPPED) ? "" : habit.middle();
    String family = dice.chance(RESPELLED) ? habit.respelled() : habit.family();
    family = slip(family, SECOND_FAMILY_DROPPED, Signatures::firstFamily, dice);
    if (byline == Byline.INITIALS) {
      given = initials(given);
      middle = initials(middle);
    }
    String first = middle.isEmpty() ? given : given + " " + middle;
    String whole = byline == Byline.FAMILY_FIRST ? family + ", " + first : first + " " + family;
    whole = slip(whole + habit.suffix(), ACCENTS_DROPPED, Words::withoutAccents, dice);
    boolean beside = !name.nativeForm().isEmpty() && dice.chance(NATIVE_BESIDE);
    return beside ? whole + " (" + name.nativeForm() + ")" : whole;
  }

  private record Habit(
      String given, String middle, String family, String respelled, String suffix) {}

  private Habit habit(int person, PersonName name, int year) {
    Dice dice = Dice.of(spec.seed(), "habit", person);
    boolean accents = dice.chance(people.cultureOf(person).accents);
    boolean initials = dice.chance(ALWAYS_INITIALS);
    String given = initials ? initials(name.given()) : name.given();
    String middle =
        initials || dice.chance(MIDDLE_AS_INITIAL) ? initials(name.middle()) : name.middle();
    String suffix = dice.chance(SUFFIX) ? dice.pick(SUFFIXES) : "";
    String family = name.family();
    String respelled = name.respelled();
    if (dice.chance(CHANGES_NAME) && year - people.firstYearOf(person) > dice.between(3, 9)) {
      String added = names.name(people.cultureOf(person), dice).family();
      family = dice.chance(0.4) ? family + "-" + added : added;
      respelled = family;
    }
    if (dice.chance(HYPHENLESS)) {
      given = hyphenless(given);
    }
    return accents
        ? new Habit(given, middle, family, respelled, suffix)
        : new Habit(
            Words.withoutAccents(given),
            Words.withoutAccents(middle),
            Words.withoutAccents(family),
            Words.withoutAccents(respelled),
            suffix);
  }

  private static String slip(String text, double share, UnaryOperator<String> change, Dice dice) {
    return dice.chance(share) ? change.apply(text) : text;
  }

  /** "Jean-Pierre" gives "J.-P.", "José Luis" gives "J. L.". */
  static String initials(String given) {
    return Arrays.stream(given.split(" ", -1))
        .filter(part -> !part.isEmpty())
        .map(
            part ->
                Arrays.stream(part.split("-", -1))
                    .map(name -> Words.capital(name.substring(0, 1)) + ".")
                    .collect(Collectors.joining("-")))
        .collect(Collectors.joining(" "));
  }

  private static String hyphenless(String given) {
    return given.replace('-', ' ');
  }

  /** The first of two family names; particles such as "Le" or "Abou" stay with their name. */
  private static String firstFamily(String family) {
    int blank = family.indexOf(' ');
    return blank < 5 ? family : family.substring(0, blank);
  }
}
