package collegium.udf.text;

import java.util.BitSet;

/**
 * Where groups and formulas of TeX begin and end. Braces and dollars without a partner, and dollars
 * that are money, are part of the text and not in here.
 */
final class TexStructure {
  private static final int LONGEST_FORMULA = 2000;

  private final String text;
  private final BitSet braces = new BitSet();
  private final BitSet opening = new BitSet();
  private final BitSet closing = new BitSet();
  private final int lastMathEnd;

  TexStructure(String text) {
    this.text = text;
    this.lastMathEnd = Math.max(text.lastIndexOf("\\)"), text.lastIndexOf("\\]"));
    if (text.indexOf('{') >= 0) {
      pairBraces();
    }
    if (text.indexOf('$') >= 0) {
      pairDollars();
    }
  }

  /** Whether the brace at this place has a partner. */
  boolean isBrace(int at) {
    return braces.get(at);
  }

  boolean opensGroup(int at) {
    return at < text.length() && text.charAt(at) == '{' && braces.get(at);
  }

  boolean opensFormula(int at) {
    return opening.get(at);
  }

  boolean closesFormula(int at) {
    return closing.get(at);
  }

  /** Whether a formula opened by {@code \(} or {@code \[} here can have an end. */
  boolean isClosedAfter(int at) {
    return at < lastMathEnd;
  }

  private void pairBraces() {
    BitSet open = new BitSet();
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '\\' -> at++;
        case '{' -> {
          open.set(at);
          depth++;
        }
        case '}' -> {
          if (depth > 0) {
            braces.set(at);
            depth--;
          }
        }
        default -> {}
      }
    }
    // From the end, each closing brace takes the nearest opening one that is still free.
    int free = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      if (braces.get(at)) {
        free++;
      } else if (open.get(at) && free > 0) {
        braces.set(at);
        free--;
      }
    }
  }

  private void pairDollars() {
    int open = 0;
    int openWidth = 0; // 0: none is open
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '$') {
        int run = run(at);
        // "$a$$b$" is two formulas side by side: the first of the two dollars closes, the second is
        // looked at next.
        int width = run == 2 && openWidth == 1 && isFormula(open, open + 1, at) ? 1 : run;
        if (openWidth == width && isFormula(open, open + width, at)) {
          opening.set(open, open + width);
          closing.set(at, at + width);
          openWidth = 0;
        } else {
          open = at;
          openWidth = run <= 2 ? run : 0;
        }
        at += width - 1;
      }
    }
  }

  private int run(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '$') {
      end++;
    }
    return end - start;
  }

  /**
   * Whether what stands between two dollars is mathematics; "$5 to $10" and "US$ or AU$" are not.
   */
  private boolean isFormula(int open, int from, int to) {
    if (to == from || to - from > LONGEST_FORMULA) {
      return false;
    }
    int after = to + (from - open);
    boolean numbers =
        Character.isDigit(text.charAt(from))
            && after < text.length()
            && Character.isDigit(text.charAt(after));
    return !numbers && (hasCommand(from, to) || isTerm(open, from, to));
  }

  /**
   * Without a command it must be short of words, and either set tight or have an exponent or index.
   */
  private boolean isTerm(int open, int from, int to) {
    return (isTight(from, to) || hasScript(from, to))
        && !isCurrency(open, to)
        && !hasTwoWords(from, to);
  }

  private boolean isTight(int from, int to) {
    return !Character.isWhitespace(text.charAt(from))
        && !Character.isWhitespace(text.charAt(to - 1));
  }

  /** "US$/AU$": both dollars have a letter in front. */
  private boolean isCurrency(int open, int close) {
    return open > 0
        && Character.isLetter(text.charAt(open - 1))
        && Character.isUpperCase(text.charAt(close - 1));
  }

  private boolean hasCommand(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\\' && Character.isLetter(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasScript(int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> c == '^' || c == '_' || c == '{');
  }

  /** Two words of two or more letters with only blanks between them. */
  private boolean hasTwoWords(int from, int to) {
    int letters = 0;
    boolean afterWord = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        letters++;
        if (letters == 2 && afterWord) {
          return true;
        }
      } else {
        afterWord = Character.isWhitespace(c) && (letters >= 2 || (letters == 0 && afterWord));
        letters = 0;
      }
    }
    return false;
  }
}
