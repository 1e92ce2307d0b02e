package collegium.udf.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops a heading "Abstract" or "Summary" in front of a text, but not the first word of a sentence.
 */
final class Headings {
  private static final Pattern MARKED =
      Pattern.compile("(?:[Aa]bstract|ABSTRACT|[Ss]ummary|SUMMARY) ?(?:[.:—–]|-(?= )) ?");

  private static final Pattern IN_CAPITALS =
      Pattern.compile("(?:ABSTRACT|SUMMARY) (?=\\p{Lu}\\p{Ll}|[AI] )");

  /** "Abstract We show", "Abstract Text-to-SQL is"; not "Abstract Meaning Representation". */
  private static final Pattern BEFORE_SENTENCE =
      Pattern.compile(
          "(?:[Aa]bstract|Summary) (?=(?:An?|In|The|This|These|We|Our|To|For|It) )"
              + "|[Aa]bstract (?=Abstract |\\p{Lu}[\\p{L}-]*+,? (?:\\p{Ll}|\\([0-9])|\\p{Lu}\\p{L}*+[-,])");

  private static final Pattern ALONE = Pattern.compile("(?i:abstract|summary)[.:]?");

  private Headings() {}

  static String drop(String text) {
    String rest = text;
    for (int start = headingLength(rest); start > 0; start = headingLength(rest)) {
      rest = rest.substring(start);
    }
    return rest;
  }

  private static int headingLength(String text) {
    if (text.isEmpty() || "AaSs".indexOf(text.charAt(0)) < 0) {
      return 0;
    }
    if (ALONE.matcher(text).matches()) {
      return text.length();
    }
    for (Pattern pattern : new Pattern[] {MARKED, IN_CAPITALS, BEFORE_SENTENCE}) {
      Matcher heading = pattern.matcher(text);
      if (heading.lookingAt()) {
        return heading.end();
      }
    }
    return 0;
  }
}
