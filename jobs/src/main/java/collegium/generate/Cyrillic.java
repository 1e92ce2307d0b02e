package collegium.generate;

/** Two usual ways to write Cyrillic names in Latin letters: one person is met in both. */
final class Cyrillic {
  private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
  private static final String[] COMMON = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
  };
  private static final String[] SCHOLARLY = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "h", "ts", "ch", "sh", "sch", "", "y", "", "e", "iu", "ia"
  };

  private Cyrillic() {}

  static String latin(String name) {
    // The ending of adjectives is shortened by custom: Vishnevsky, not Vishnevskiy.
    return convert(name, COMMON).replaceAll("(iy|yy)$", "y");
  }

  static String otherLatin(String name) {
    return convert(name, SCHOLARLY);
  }

  /**
   * Women's family names take the feminine ending; Ukrainian ones in -enko, -uk and the like do not
   * change.
   */
  static String feminine(String family) {
    if (family.endsWith("ский")) {
      return family.substring(0, family.length() - 2) + "ая";
    }
    return family.matches(".*(ов|ев|ин)") ? family + "а" : family;
  }

  private static String convert(String name, String[] table) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int index = LETTERS.indexOf(Character.toLowerCase(c));
      String latin = index < 0 ? String.valueOf(c) : table[index];
      out.append(Character.isUpperCase(c) ? Words.capital(latin) : latin);
    }
    return out.toString();
  }
}
