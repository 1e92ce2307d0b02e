package collegium.load.record;

import java.util.Locale;

/**
 * Text from outside, made fit to stand in a message: short, and unable to forge a line of a log.
 */
public final class Excerpt {
  private Excerpt() {}

  /**
   * The beginning of a text, control and invisible characters escaped.
   *
   * @param limit the most characters to return; the last of them is an ellipsis where text was cut
   * @return null for null
   */
  public static String of(String text, int limit) {
    if (text == null) {
      return null;
    }
    StringBuilder shown = new StringBuilder(Math.min(text.length(), limit));
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      String next = visible(text.codePointAt(at));
      boolean last = text.offsetByCodePoints(at, 1) == text.length();
      if (shown.length() + next.length() > (last ? limit : limit - 1)) {
        return shown.append('…').toString();
      }
      shown.append(next);
    }
    return shown.toString();
  }

  private static String visible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          String.format(Locale.ROOT, "\\u%04x", character);
      default -> Character.toString(character);
    };
  }
}
