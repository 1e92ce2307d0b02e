package collegium.udf.text;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Repairs text into which an upstream program put a blank after every so many characters: "whic h",
 * "paramete rized".
 *
 * <p>The blanks betray themselves by their places: every one is where the period wants it, from the
 * first character to the last. A place in sound text holds a blank once in six times, so a dozen
 * blanks are proof; fewer are believed where some of them visibly break a word. Where the period is
 * not perfect nothing is touched.
 */
final class BrokenWords {
  private static final int SHORTEST_PERIOD = 8;
  private static final int LONGEST_PERIOD = 1000;
  private static final int FEWEST_BLANKS = 5;
  private static final int PROOF = 12;
  private static final int FEWEST_BROKEN = 2;
  private static final int LONGEST_WORD = 40;

  private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");
  private static final Pattern VOWEL =
      Pattern.compile("[aeiouyàáâäåæèéêëìíîïòóôöøùúûüý]", Pattern.CASE_INSENSITIVE);

  /** A blank beside one of these most likely parts two words. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "that", "for", "we", "on", "with", "by", "as",
          "are", "this", "be", "an", "from", "our", "which", "it", "can", "at", "or", "have",
          "these", "has", "not", "also");

  private final String text;
  private final int period;

  private BrokenWords(String text, int period) {
    this.text = text;
    this.period = period;
  }

  static String repair(String raw) {
    String text = raw.strip();
    int longest = Math.min(LONGEST_PERIOD, text.length() / FEWEST_BLANKS - 1);
    for (int period = 1; period <= longest; period++) {
      BrokenWords candidate = new BrokenWords(text, period);
      if (candidate.isPeriod()) {
        // A shorter one is the author's: a genome in groups, a spaced word.
        return period >= SHORTEST_PERIOD && candidate.isConvincing() ? candidate.joined() : raw;
      }
    }
    return raw;
  }

  private boolean isPeriod() {
    for (int at = period; at < text.length(); at += period + 1) {
      if (text.charAt(at) != ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean isConvincing() {
    Map<String, Long> words =
        NOT_LETTERS
            .splitAsStream(text)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    int blanks = 0;
    int betweenLetters = 0;
    int broken = 0;
    for (int at = period; at < text.length() - 1; at += period + 1) {
      String before = text.substring(wordStart(at), at);
      String after = text.substring(at + 1, wordEnd(at + 1));
      blanks++;
      betweenLetters += before.isEmpty() || after.isEmpty() ? 0 : 1;
      broken += isBroken(before, after, words) ? 1 : 0;
    }
    return 4 * betweenLetters >= blanks
        && blanks >= (broken >= FEWEST_BROKEN ? FEWEST_BLANKS : PROOF);
  }

  /** Whether the whole word stands elsewhere, or one of the parts is no word. */
  private static boolean isBroken(String before, String after, Map<String, Long> words) {
    return !before.isEmpty()
        && !after.isEmpty()
        && !COMMON.contains(before)
        && !COMMON.contains(after)
        && (words.containsKey(before + after)
            || isFragment(before, words)
            || isFragment(after, words));
  }

  private static boolean isFragment(String part, Map<String, Long> words) {
    boolean tiny = part.length() <= 2 && part.codePoints().allMatch(Character::isLowerCase);
    return words.getOrDefault(part, 0L) <= 1 && (tiny || !VOWEL.matcher(part).find());
  }

  private int wordStart(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private String joined() {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += period + 1) {
      out.append(text, at, Math.min(text.length(), at + period));
    }
    return out.toString();
  }
}
