package collegium.generate;

import java.util.EnumMap;
import java.util.Map;

/**
 * Gives people names: common ones often, rare ones seldom, so that namesakes arise as they do in
 * life.
 */
final class NameBook {
  private static final double WOMEN = 0.42;

  private final Map<Culture, NameLists> lists = new EnumMap<>(Culture.class);

  NameBook() {
    for (Culture culture : Culture.values()) {
      lists.put(culture, new NameLists(culture));
    }
  }

  PersonName name(Culture culture, Dice dice) {
    boolean woman = dice.chance(WOMEN);
    NameLists names = lists.get(culture);
    NamePart given = names.given(woman, dice);
    String middle = names.middle(woman, dice);
    NamePart family = names.family(dice);
    return switch (culture) {
      case EASTSLAVIC ->
          cyrillic(
              given.latin(), middle, woman ? Cyrillic.feminine(family.latin()) : family.latin());
      case WESTSLAVIC ->
          latin(given.latin(), middle, woman ? feminine(family.latin()) : family.latin());
      default -> {
        String written = family.written() + given.written();
        yield new PersonName(given.latin(), middle, family.latin(), written, family.latin());
      }
    };
  }

  private static PersonName latin(String given, String middle, String family) {
    return new PersonName(given, middle, family, "", family);
  }

  private static PersonName cyrillic(String given, String middle, String family) {
    return new PersonName(
        Cyrillic.latin(given),
        Cyrillic.latin(middle),
        Cyrillic.latin(family),
        given + " " + family,
        Cyrillic.otherLatin(family));
  }

  /** Polish and Czech adjectival names follow the bearer's gender: Anna Kowalska, Jana Černá. */
  private static String feminine(String family) {
    return family.replaceAll("([sc]k|dzk)i\\b", "$1a").replaceAll("ý\\b", "á");
  }
}
