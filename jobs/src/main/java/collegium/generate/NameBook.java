package collegium.generate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives people names: common ones often, rare ones seldom, so that namesakes arise as they do in
 * life.
 */
final class NameBook {
  /**
   * Flatness of the ranks: the ten commonest family names cover a fifth of the English, half of the
   * Korean list.
   */
  private static final double GIVEN_FLATNESS = 12;

  private static final double FAMILY_FLATNESS = 14;
  private static final double FEW_FAMILIES_FLATNESS = 2.5;
  private static final int FEW_FAMILIES = 50;

  private final Map<Culture, Lists> books = new EnumMap<>(Culture.class);

  NameBook() {
    for (Culture culture : Culture.values()) {
      books.put(culture, Lists.of(ListFile.read(culture.listFile())));
    }
  }

  PersonName name(Culture culture, Dice dice) {
    Lists lists = books.get(culture);
    Word given = lists.given(culture, dice);
    String middle = dice.chance(culture.middle) ? lists.middle().draw(dice).latin() : "";
    Word family = lists.family(culture, dice);
    return switch (culture) {
      case EASTSLAVIC -> cyrillic(given.latin(), middle, family.latin());
      case WESTSLAVIC -> latin(given.latin(), middle, agreeing(given.latin(), family.latin()));
      default ->
          new PersonName(
              given.latin(),
              middle,
              family.latin(),
              family.written() + given.written(),
              family.latin());
    };
  }

  private static PersonName latin(String given, String middle, String family) {
    return new PersonName(given, middle, family, "", family);
  }

  private static PersonName cyrillic(String given, String middle, String family) {
    String own = given.matches(".*[ая]") ? Cyrillic.feminine(family) : family;
    return new PersonName(
        Cyrillic.latin(given),
        Cyrillic.latin(middle),
        Cyrillic.latin(own),
        given + " " + own,
        Cyrillic.otherLatin(own));
  }

  /** Polish and Czech adjectival names follow the bearer's gender: Anna Kowalska, Jana Černá. */
  private static String agreeing(String given, String family) {
    boolean woman = given.matches(".*[ae]") && !given.matches("Luka|Nikola");
    return woman ? family.replaceAll("([sc]k|dzk)i\\b", "$1a").replaceAll("ý\\b", "á") : family;
  }

  /** A name or a part of one, with the characters it is written in at home (empty for Latin). */
  private record Word(String latin, String written) {
    static Word of(String entry) {
      int bar = entry.indexOf('|');
      return bar < 0
          ? new Word(entry, "")
          : new Word(entry.substring(0, bar), entry.substring(bar + 1));
    }

    /**
     * "Xiao" and "Ming" make "Xiaoming", "Ash" and "ton" make "Ashton", "Sutt" and "ton" make
     * "Sutton".
     */
    Word grownBy(Word other, String joint) {
      boolean lower = joint.isEmpty() || (joint.equals("-") && !other.written.isEmpty());
      String tail = lower ? other.latin().toLowerCase(Locale.ROOT) : other.latin();
      String whole = (latin + joint + tail).replaceAll("(\\p{L})\\1\\1", "$1$1");
      return new Word(whole, written + other.written);
    }
  }

  private record Lists(
      Ranked<Word> given,
      Ranked<Word> middle,
      Ranked<Word> family,
      List<Word> starts,
      List<Word> ends) {

    static Lists of(ListFile file) {
      boolean syllables = file.names().contains("syllable");
      Ranked<Word> given = ranked(file.wordsOf(syllables ? "syllable" : "given"), GIVEN_FLATNESS);
      List<String> families = file.wordsOf("family");
      boolean few = families.size() <= FEW_FAMILIES || syllables;
      return new Lists(
          given,
          file.names().contains("middle") ? ranked(file.wordsOf("middle"), GIVEN_FLATNESS) : given,
          ranked(families, few ? FEW_FAMILIES_FLATNESS : FAMILY_FLATNESS),
          file.wordsOf("family start").stream().map(Word::of).toList(),
          file.wordsOf("family end").stream().map(Word::of).toList());
    }

    private static Ranked<Word> ranked(List<String> entries, double flatness) {
      return Ranked.zipf(entries.stream().map(Word::of).toList(), flatness);
    }

    Word given(Culture culture, Dice dice) {
      Word first = given.draw(dice);
      if (!dice.chance(culture.doubleGiven)) {
        return first;
      }
      // Vietnamese middle names stand before the given name and are always told with it.
      Word second = culture == Culture.VIETNAMESE ? middle.draw(dice) : given.draw(dice);
      if (second.equals(first)) {
        return first;
      }
      return culture == Culture.VIETNAMESE
          ? second.grownBy(first, culture.givenJoin)
          : first.grownBy(second, culture.givenJoin);
    }

    Word family(Culture culture, Dice dice) {
      Word first = simpleFamily(culture, dice);
      if (!dice.chance(culture.doubleFamily)) {
        return first;
      }
      Word second = simpleFamily(culture, dice);
      return second.equals(first) ? first : first.grownBy(second, culture.familyJoin);
    }

    private Word simpleFamily(Culture culture, Dice dice) {
      if (!dice.chance(culture.composed)) {
        return family.draw(dice);
      }
      Word start = dice.pick(starts);
      Word end = dice.pick(ends);
      return start.latin().equalsIgnoreCase(end.latin())
          ? family.draw(dice)
          : start.grownBy(end, "");
    }
  }
}
