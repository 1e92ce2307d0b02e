package collegium.udf.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Removes the tags of HTML, JATS and MathML and keeps what they enclose. Only known names are tags:
 * "a < b and c > d", {@code <NULL>} and {@code <query, passage>} are the author's own words.
 */
final class HtmlTags {
  private static final Set<String> PREFIXES = Set.of("jats", "mml", "m", "xhtml", "html", "ali");

  private static final Set<String> INLINE =
      words(
          "a abbr acronym b big bold cite code del em ext-link font i img inline-formula ins italic kbd mark q s samp"
              + " sc scp small span strike strong sub sup tex-math tt u underline var xref math mi mo mn ms mrow msub"
              + " msup msubsup mfrac mtext msqrt mover munder munderover mstyle mspace mfenced mtable mtr mtd semantics"
              + " annotation");

  private static final Set<String> BLOCK =
      words(
          "abstract article blockquote body br center dd disp-formula div dl dt h1 h2 h3 h4 h5 h6 head hr html li"
              + " list-item meta ol p pre script sec section style table tbody td th thead title tr ul");

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_TAG = 2000;
  private static final int LONGEST_SCRIPT = 40;

  private final String text;
  private final boolean hasMathMl;
  private final StringBuilder out;

  /** Ends that do not occur in the rest of the text: each is looked for in vain only once. */
  private final Set<String> missing = new HashSet<>();

  private HtmlTags(String text) {
    this.text = text;
    this.hasMathMl = text.contains("<mml:math") || text.contains("<math");
    this.out = new StringBuilder(text.length());
  }

  static String remove(String text) {
    return text.indexOf('<') < 0 ? text : new HtmlTags(text).withoutTags();
  }

  private String withoutTags() {
    int copied = 0;
    for (int open = text.indexOf('<');
        open >= 0;
        open = text.indexOf('<', Math.max(open + 1, copied))) {
      out.append(text, copied, open);
      copied = markup(open);
    }
    return out.append(text, copied, text.length()).toString();
  }

  /**
   * Writes what the markup at {@code open} stands for; returns its end, {@code open} itself where
   * there is none.
   */
  private int markup(int open) {
    if (text.startsWith("<!--", open)) {
      return skipPast("-->", open, open);
    }
    if (text.startsWith("<![CDATA[", open)) {
      return open + "<![CDATA[".length();
    }
    boolean closing = text.startsWith("/", open + 1);
    int start = closing ? open + 2 : open + 1;
    int nameEnd = start;
    while (nameEnd < text.length()
        && nameEnd - start < LONGEST_NAME
        && isNamePart(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String qualified = text.substring(start, nameEnd).toLowerCase(Locale.ROOT);
    int end = isTag(qualified) ? tagEnd(nameEnd) : open;
    if (end == open || end < 0) {
      return open;
    }
    String name = localName(qualified);
    if (BLOCK.contains(name)) {
      out.append('\n');
    }
    return closing ? end : content(qualified, name, end);
  }

  private static boolean isTag(String qualified) {
    int colon = qualified.indexOf(':');
    return colon < 0
        ? INLINE.contains(qualified) || BLOCK.contains(qualified)
        : PREFIXES.contains(qualified.substring(0, colon));
  }

  /**
   * The end of the tag whose name ends at {@code nameEnd}, or -1: "p < q and r > s" has a name but
   * no tag.
   */
  private int tagEnd(int nameEnd) {
    int limit = Math.min(text.length(), nameEnd + LONGEST_TAG);
    boolean attributes = false;
    for (int at = nameEnd; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '>') {
        boolean bare = text.substring(nameEnd, at).replace('/', ' ').isBlank();
        return bare || attributes ? at + 1 : -1;
      }
      if (c == '<' || (at == nameEnd && c != '/' && !Character.isWhitespace(c))) {
        return -1;
      }
      attributes |= c == '=';
    }
    return -1;
  }

  /** Deals with what follows the opening tag that ends at {@code end}; returns where to go on. */
  private int content(String qualified, String name, int end) {
    return switch (name) {
      // Not for readers; and the TeX of a formula is a second version of its MathML.
      case "script", "style", "annotation" -> skipPast("</" + qualified + ">", end, end);
      case "tex-math" -> hasMathMl ? skipPast("</" + qualified + ">", end, end) : end;
      case "sub", "sup" -> script(name.equals("sup"), end);
      default -> end;
    };
  }

  private int script(boolean raised, int start) {
    int close = start;
    while (close < text.length() && close - start < LONGEST_SCRIPT && text.charAt(close) != '<') {
      close++;
    }
    if (text.startsWith("</", close)) {
      out.append(Scripts.ofNumber(text.substring(start, close).strip(), raised));
      return close;
    }
    return start;
  }

  private int skipPast(String end, int from, int otherwise) {
    int found = missing.contains(end) ? -1 : text.indexOf(end, from);
    if (found < 0) {
      missing.add(end);
      return otherwise;
    }
    return found + end.length();
  }

  private static String localName(String qualified) {
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  private static boolean isNamePart(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || c == ':' || c == '-';
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
