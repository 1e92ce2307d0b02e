package collegium.generate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Small changes to a string that several rooms of the generator share. */
final class Words {
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "as", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

  private Words() {}

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  static String small(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** Capitals for all but the small words. */
  static String titleCase(String title) {
    StringBuilder out = new StringBuilder();
    for (String word : title.split(" ", -1)) {
      out.append(out.isEmpty() ? "" : " ")
          .append(SMALL_WORDS.contains(word) ? word : capital(word));
    }
    return out.toString();
  }

  /** What a keyboard without accents makes of a name. */
  static String withoutAccents(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("Æ", "Ae");
  }
}
