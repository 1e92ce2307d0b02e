package collegium.udf.text;

import java.text.Normalizer;
import java.util.Map;

/** An accent: {@code \'e}, {@code \v{c}}, {@code \hat{x}}. */
record TexAccent(String name, char mark) implements TexArgument {
  private static final Map<String, Character> MARKS =
      Map.ofEntries(
          Map.entry("`", '\u0300'),
          Map.entry("'", '\u0301'),
          Map.entry("^", '\u0302'),
          Map.entry("~", '\u0303'),
          Map.entry("=", '\u0304'),
          Map.entry("u", '\u0306'),
          Map.entry(".", '\u0307'),
          Map.entry("\"", '\u0308'),
          Map.entry("r", '\u030A'),
          Map.entry("H", '\u030B'),
          Map.entry("v", '\u030C'),
          Map.entry("d", '\u0323'),
          Map.entry("c", '\u0327'),
          Map.entry("k", '\u0328'),
          Map.entry("b", '\u0331'),
          Map.entry("t", '\u0361'),
          Map.entry("grave", '\u0300'),
          Map.entry("acute", '\u0301'),
          Map.entry("hat", '\u0302'),
          Map.entry("widehat", '\u0302'),
          Map.entry("tilde", '\u0303'),
          Map.entry("widetilde", '\u0303'),
          Map.entry("bar", '\u0304'),
          Map.entry("overline", '\u0305'),
          Map.entry("breve", '\u0306'),
          Map.entry("dot", '\u0307'),
          Map.entry("ddot", '\u0308'),
          Map.entry("check", '\u030C'),
          Map.entry("vec", '\u20D7'));

  /** The accent of a command, or null. */
  static TexAccent named(String name) {
    Character mark = MARKS.get(name);
    return mark == null ? null : new TexAccent(name, mark);
  }

  /**
   * Whether Unicode has the letter with this accent as one character; a quote that was escaped
   * stands before any.
   */
  boolean suits(char letter) {
    return Character.isLetter(letter)
        && Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC).length() == 1;
  }

  @Override
  public TexArgument rewrite(StringBuilder out, int start) {
    String content = out.substring(start);
    // A backslash and a b, r or t read as an escape of JSON broke \beta, \rho and \theta on their
    // way to us.
    String symbol = content.length() > 1 ? TexSymbols.of(name + content) : null;
    if (symbol != null) {
      out.replace(start, out.length(), symbol);
    } else if (content.isEmpty()) {
      out.append(name.equals("~") || name.equals("^") ? name : "");
    } else if (isAccentable(content)) {
      dotted(out, start);
      out.insert(start + Character.charCount(content.codePointAt(0)), mark);
    }
    return null;
  }

  /**
   * An accent of words goes on the first letter, one of mathematics spans its whole argument or is
   * left out.
   */
  private boolean isAccentable(String content) {
    boolean ofWords = name.length() == 1;
    return Character.isLetter(content.codePointAt(0))
        && (ofWords || content.codePointCount(0, content.length()) == 1);
  }

  private static void dotted(StringBuilder out, int at) {
    if (out.charAt(at) == 'ı' || out.charAt(at) == 'ȷ') {
      out.setCharAt(at, out.charAt(at) == 'ı' ? 'i' : 'j');
    }
  }
}
