package collegium.udf.text;

import java.util.Map;
import java.util.function.UnaryOperator;

/** What a command of TeX does to its argument once that is written. */
interface TexArgument {
  /**
   * Puts what is printed in the place of the argument.
   *
   * @param out the text so far; the argument is all of it from {@code start} on
   * @return what to do to a further argument, or null
   */
  TexArgument rewrite(StringBuilder out, int start);

  /** Forgets the argument: a key of a citation, a footnote, a colour. */
  TexArgument DROP =
      (out, start) -> {
        out.setLength(start);
        return null;
      };

  TexArgument SUPERSCRIPT = replacing(content -> Scripts.of(content, true));
  TexArgument SUBSCRIPT = replacing(content -> Scripts.of(content, false));
  TexArgument OPERAND = replacing(TexArgument::bracketed);

  TexArgument NUMERATOR =
      (out, start) -> {
        OPERAND.rewrite(out, start);
        out.append('/');
        return OPERAND;
      };

  /** Commands that change their argument, by name. */
  Map<String, TexArgument> BY_NAME =
      Map.of(
          "mathbb", replacing(Scripts::open),
          "mathds", replacing(Scripts::open),
          "mathcal", replacing(Scripts::script),
          "mathscr", replacing(Scripts::script),
          "textsuperscript", SUPERSCRIPT,
          "textsubscript", SUBSCRIPT,
          "sqrt", OPERAND,
          "frac", NUMERATOR,
          "dfrac", NUMERATOR,
          "tfrac", NUMERATOR);

  private static TexArgument replacing(UnaryOperator<String> change) {
    return (out, start) -> {
      String content = out.substring(start);
      out.setLength(start);
      out.append(change.apply(content));
      return null;
    };
  }

  /** Brackets round a sum, so that (a + b)/2 is not read as a + b/2. */
  private static String bracketed(String content) {
    boolean compound =
        content.codePoints().skip(1).anyMatch(point -> " +-−/=·".indexOf(point) >= 0);
    boolean done = content.startsWith("(") && content.endsWith(")");
    return compound && !done ? "(" + content + ")" : content;
  }
}
