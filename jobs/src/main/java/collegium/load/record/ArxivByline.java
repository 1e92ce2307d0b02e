package collegium.load.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names out of a byline written as free text: {@code A. Serga (1), M. Kostylev, and B. Hill}. */
final class ArxivByline {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ON_BEHALF =
      Pattern.compile(
          "\\b(?:for|on behalf of) the\\b[^,;]{0,200}?\\bcollaborations?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern APPENDIX =
      Pattern.compile(",?\\s*\\bwith (?:an )?appendi(?:x|ces) by\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:[,;:&]|\\b(?:and|with)\\b)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUFFIX =
      Pattern.compile("(?:jr|sr|ii|iii|iv)\\.?", Pattern.CASE_INSENSITIVE);

  private ArxivByline() {}

  static List<String> names(String byline) {
    String text = BLANKS.matcher(withoutParentheses(byline)).replaceAll(" ");
    text = APPENDIX.matcher(ON_BEHALF.matcher(text).replaceAll("")).replaceAll("");
    List<String> names = new ArrayList<>();
    for (String name : BETWEEN_NAMES.split(text.strip(), -1)) {
      if (!names.isEmpty() && SUFFIX.matcher(name).matches()) {
        names.add(names.remove(names.size() - 1) + " " + name);
      } else if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /** Affiliations and footnote marks stand in parentheses, which may nest. */
  private static String withoutParentheses(String byline) {
    StringBuilder outside = new StringBuilder(byline.length());
    int depth = 0;
    for (int at = 0; at < byline.length(); at++) {
      char character = byline.charAt(at);
      if (character == '(') {
        depth++;
      } else if (character == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        outside.append(character);
      }
    }
    return outside.toString();
  }
}
