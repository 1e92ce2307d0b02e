package collegium.udf.name;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;

/** Reduces a name to the letters by which it is compared. */
final class FoldedName {
  private FoldedName() {}

  static String of(String name) {
    // Before the decomposition, which makes a blank and an accent of the acute that some type for
    // an apostrophe.
    String joined =
        name.codePoints().anyMatch(FoldedName::isApostrophe) ? withoutApostrophes(name) : name;
    String letters = UCharacter.foldCase(Normalizer.normalize(joined, Normalizer.Form.NFKD), true);
    StringBuilder out = new StringBuilder(letters.length());
    boolean apart = false;
    for (int at = 0; at < letters.length(); ) {
      int point = letters.codePointAt(at);
      at += Character.charCount(point);
      if (parts(point)) {
        apart = !out.isEmpty();
      } else if (isLetter(point) || isMarkOfSpelling(point)) {
        out.append(apart ? " " : "");
        apart = false;
        append(out, point);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static String withoutApostrophes(String name) {
    return name.codePoints()
        .filter(point -> !isApostrophe(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isApostrophe(int point) {
    return "'`´‘’′".indexOf(point) >= 0 || (point >= 0x02B0 && point <= 0x02FF);
  }

  /** Blanks, hyphens, and the full stop of "J.R." */
  private static boolean parts(int point) {
    return point == '.'
        || Character.getType(point) == Character.DASH_PUNCTUATION
        || Character.isWhitespace(point);
  }

  private static boolean isLetter(int point) {
    return Character.isLetter(point);
  }

  /**
   * Marks without which a word is another word, as the vowels and viramas of Indian scripts and the
   * voicing of kana. Those that only help to read are accents (combining class 200 and above) and
   * the points of Hebrew and Arabic (10 to 36).
   */
  private static boolean isMarkOfSpelling(int point) {
    int type = Character.getType(point);
    int combining = UCharacter.getCombiningClass(point);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && (combining == 0
            || (combining > 1 && combining < 10)
            || (combining > 36 && combining < 200));
  }

  /**
   * The letters that Unicode does not take apart go by the Latin letters they are typed with
   * elsewhere.
   */
  private static void append(StringBuilder out, int point) {
    switch (point) {
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ', 'ð' -> out.append('d');
      case 'ħ' -> out.append('h');
      case 'ı' -> out.append('i');
      case 'ŋ' -> out.append('n');
      case 'ŧ' -> out.append('t');
      case 'ə' -> out.append('a');
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      default -> out.appendCodePoint(point);
    }
  }
}
