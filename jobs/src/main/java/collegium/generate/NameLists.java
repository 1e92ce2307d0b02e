package collegium.generate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The name lists of one culture. Given names of men and of women stand there by turns; syllables
 * are anybody's.
 */
final class NameLists {
  private static final double GIVEN_FLATNESS = 12;

  /** The ten commonest of 250 family names serve a fifth of all people, of 40 two thirds. */
  private static final double FAMILY_FLATNESS = 14;

  private static final double FEW_FAMILIES_FLATNESS = 2.5;
  private static final int FEW_FAMILIES = 50;

  private final Culture culture;
  private final Ranked<NamePart> men;
  private final Ranked<NamePart> women;
  private final Ranked<NamePart> menMiddle;
  private final Ranked<NamePart> womenMiddle;
  private final Ranked<NamePart> family;
  private final List<NamePart> starts;
  private final List<NamePart> ends;

  NameLists(Culture culture) {
    this.culture = culture;
    ListFile file = ListFile.read(culture.listFile());
    boolean syllables = file.names().contains("syllable");
    List<NamePart> given = parts(file, syllables ? "syllable" : "given");
    men = Ranked.zipf(syllables ? given : everyOther(given, 0), GIVEN_FLATNESS);
    women = Ranked.zipf(syllables ? given : everyOther(given, 1), GIVEN_FLATNESS);
    List<NamePart> middles = parts(file, "middle");
    menMiddle = middles.isEmpty() ? men : Ranked.zipf(middles, GIVEN_FLATNESS);
    womenMiddle = middles.isEmpty() ? women : menMiddle;
    List<NamePart> families = parts(file, "family");
    boolean few = families.size() <= FEW_FAMILIES || syllables;
    family = Ranked.zipf(families, few ? FEW_FAMILIES_FLATNESS : FAMILY_FLATNESS);
    starts = parts(file, "family start");
    ends = parts(file, "family end");
  }

  NamePart given(boolean woman, Dice dice) {
    Ranked<NamePart> names = woman ? women : men;
    NamePart first = names.draw(dice);
    if (!dice.chance(culture.doubleGiven)) {
      return first;
    }
    if (culture == Culture.VIETNAMESE) {
      // The middle name stands before the given name and is always told with it.
      return (woman ? womenMiddle : menMiddle).draw(dice).with(first, culture.givenJoin);
    }
    NamePart second = names.draw(dice);
    return second.equals(first) ? first : first.with(second, culture.givenJoin);
  }

  /** Empty for those who have none. */
  String middle(boolean woman, Dice dice) {
    if (!dice.chance(culture.middle)) {
      return "";
    }
    return (woman ? womenMiddle : menMiddle).draw(dice).latin();
  }

  NamePart family(Dice dice) {
    NamePart first = simpleFamily(dice);
    if (!dice.chance(culture.doubleFamily)) {
      return first;
    }
    NamePart second = simpleFamily(dice);
    return second.equals(first) ? first : first.with(second, culture.familyJoin);
  }

  private NamePart simpleFamily(Dice dice) {
    if (dice.chance(culture.composed)) {
      NamePart start = dice.pick(starts);
      NamePart end = dice.pick(ends);
      if (!start.latin().equalsIgnoreCase(end.latin())) {
        return start.with(end, "");
      }
    }
    return family.draw(dice);
  }

  private static List<NamePart> parts(ListFile file, String section) {
    return file.wordsOf(section).stream().map(NamePart::of).toList();
  }

  private static List<NamePart> everyOther(List<NamePart> names, int first) {
    return IntStream.range(0, names.size())
        .filter(i -> i % 2 == first)
        .mapToObj(names::get)
        .toList();
  }
}
