package collegium.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Spoils a clean work in the ways seen in real sources. */
final class Dirt {
  private static final String SPAM =
      "Download free PDF now! Best essay writing service, 20% off your first order. ";

  private Dirt() {}

  /** True where the dirt is in the abstract, which must then be there. */
  static boolean needsAbstract(Plant plant) {
    return switch (plant) {
      case TEX, ENTITIES, BROKEN_WORDS, SPAM, HARD_BREAKS -> true;
      default -> false;
    };
  }

  /** Changes the work as its plant says. */
  static void spoil(ObjectNode work, Plant plant, Dice dice) {
    String text = work.path("abstract").asText();
    switch (plant) {
      case TEX -> work.put("abstract", tex(text, dice));
      case ENTITIES -> work.put("abstract", entities(text));
      case BROKEN_WORDS -> work.put("abstract", broken(text, dice.between(30, 90)));
      case SPAM -> work.put("abstract", SPAM + text);
      case HARD_BREAKS -> work.put("abstract", wrapped(text, dice.between(60, 80)));
      case DOUBLED_AUTHORS -> {
        ArrayNode authors = (ArrayNode) work.get("authors");
        authors.addAll(authors.deepCopy());
      }
      case NO_YEAR -> {
        work.remove("year");
        work.remove("published");
      }
      case FAR_YEAR -> {
        work.put("year", work.path("year").asInt(2021) * 10 + 5);
        work.remove("published");
      }
      case EMPTY_TITLE -> work.put("title", "");
      default -> {}
    }
  }

  private static String tex(String text, Dice dice) {
    String formula =
        switch (dice.below(4)) {
          case 0 -> "$\\ell_1$ norms and $O(n \\log n)$ steps";
          case 1 -> "$\\alpha = 0.05$, after Erd\\H{o}s and G\\\"odel";
          case 2 -> "\\emph{at most} $2^{k} \\leq n$ cases";
          default -> "$x \\in \\mathbb{R}^d$ with $\\|x\\|_2 < 1$";
        };
    return inFirstSentence(text, " \\cite{smith2010,lee2012}, with " + formula);
  }

  private static String entities(String text) {
    return inFirstSentence(text, " (R&amp;D), a ``guarantee&#34; for $p &lt; 0.01$")
        .replace("%", "&nbsp;%");
  }

  private static String inFirstSentence(String text, String clause) {
    int stop = text.indexOf('.');
    return stop < 0 ? text + clause : text.substring(0, stop) + clause + text.substring(stop);
  }

  /** A blank after every so many characters, as text pasted out of a narrow column has it. */
  private static String broken(String text, int width) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i += width) {
      out.append(text, i, Math.min(text.length(), i + width));
      out.append(i + width < text.length() ? " " : "");
    }
    return out.toString();
  }

  private static String wrapped(String text, int width) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0) {
        boolean full = column + word.length() > width;
        out.append(full ? '\n' : ' ');
        column = full ? 0 : column + 1;
      }
      out.append(word);
      column += word.length();
    }
    return out.toString();
  }
}
