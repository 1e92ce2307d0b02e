package collegium.udf.text;

import java.util.Set;

/**
 * Folds hard line breaks and runs of blanks to one blank, and joins words that were hyphenated at a
 * line break.
 */
final class Lines {
  /** After these a hyphen at the end of a line is a suspended one: "open-\nand closed-source". */
  private static final Set<String> SUSPENDING =
      Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "en", "of", "och");

  private static final int LONGEST_WORD = 40;

  private Lines() {}

  static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!isBlank(c)) {
        out.append(c);
        at++;
        continue;
      }
      int next = at;
      boolean broken = false;
      while (next < text.length() && isBlank(text.charAt(next))) {
        broken |= text.charAt(next) == '\n';
        next++;
      }
      if (next < text.length()) {
        if (broken && endsInHyphenatedLetter(out)) {
          join(out, text, next);
        } else if (out.length() > 0) {
          out.append(' ');
        }
      }
      at = next;
    }
    return out.toString();
  }

  private static boolean isFolded(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == ' ' && blank)) {
        return false;
      }
      blank = c == ' ';
    }
    return !blank;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  private static boolean endsInHyphenatedLetter(StringBuilder out) {
    int hyphen = out.length() - 1;
    return hyphen > 0 && out.charAt(hyphen) == '-' && Character.isLetter(out.charAt(hyphen - 1));
  }

  /**
   * {@code out} ends in a letter and a hyphen, the rest of the word or the next word starts at
   * {@code next}.
   */
  private static void join(StringBuilder out, String text, int next) {
    if (isSuspended(text, next)) {
      out.append(' ');
    } else if (isLowerCaseWord(out) && Character.isLowerCase(text.charAt(next))) {
      out.setLength(out.length() - 1);
    }
  }

  private static boolean isSuspended(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 5 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return SUSPENDING.contains(text.substring(start, end))
        && end < text.length()
        && isBlank(text.charAt(end));
  }

  /**
   * Whether the hyphen at the end of {@code out} is the first of its word: that of "state-of-the-"
   * stays.
   */
  private static boolean isLowerCaseWord(StringBuilder out) {
    int last = out.length() - 2;
    int at = last;
    while (at >= 0 && last - at < LONGEST_WORD && Character.isLowerCase(out.charAt(at))) {
      at--;
    }
    return at < last && (at < 0 || !isPartOfWord(out.charAt(at)));
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '/' || c == '_' || c == '.';
  }
}
