package collegium.udf.text;

import java.util.Set;

/** The commands of TeX that are gone once they are read, by what else goes with them. */
final class TexCommands {
  /** Gone with their first argument. */
  private static final Set<String> DROPPED =
      words(
          "ref eqref autoref cref Cref pageref nameref label footnote footnotemark footnotetext thanks index todo vspace"
              + " hspace includegraphics bibliography bibliographystyle begin end input color textcolor colorbox"
              + " cellcolor href hyperlink hypersetup usepackage documentclass phantom vphantom hphantom tag fontsize"
              + " pagestyle thispagestyle");

  /** Gone, with the blanks behind them; an argument stays. */
  private static final Set<String> SILENT =
      words(
          "em bf it rm sc sf sl tt cal frak bfseries itshape scshape sffamily ttfamily rmfamily mdseries upshape slshape"
              + " normalfont normalsize tiny scriptsize footnotesize small large Large LARGE huge Huge displaystyle"
              + " textstyle scriptstyle limits nolimits left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr"
              + " noindent protect centering ensuremath emph text textbf textit texttt textrm textsc textsf textsl textup"
              + " textmd textnormal mathbf mathrm mathit mathsf mathtt mathfrak mathnormal bm boldsymbol pmb underline"
              + " uline mbox hbox fbox operatorname mathop mathbin mathrel url path nolinkurl uppercase lowercase"
              + " overrightarrow underbrace overbrace nonumber boldmath unboldmath");

  /**
   * A blank in print; of those named by one letter, an escape of another language that came along.
   */
  private static final Set<String> BLANK =
      words("quad qquad space enspace thinspace par newline linebreak item hfill n r t b");

  private TexCommands() {}

  static boolean isDropped(String name) {
    return DROPPED.contains(name)
        || name.startsWith("cite")
        || name.startsWith("Cite")
        || name.endsWith("cite");
  }

  static boolean isSilent(String name) {
    return SILENT.contains(name);
  }

  static boolean isBlank(String name) {
    return BLANK.contains(name);
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
