package collegium.udf.text;

import static com.ibm.icu.lang.UProperty.PREPENDED_CONCATENATION_MARK;

import com.ibm.icu.lang.UCharacter;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** Replaces or removes the characters a reader cannot see, or should not be fooled by. */
final class Characters {
  private static final char ZWNJ = '\u200C';
  private static final char ZWJ = '\u200D';

  /**
   * Unicode's own limit for streams (UAX 15): longer runs of accents are vandalism and slow to put
   * in order.
   */
  private static final int MAX_MARKS = 30;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Scripts whose spelling needs joiners. */
  private static final Set<UnicodeScript> JOINED =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.NKO,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private Characters() {}

  /**
   * Line breaks become {@code \n}, every other kind of space a blank; controls, format characters
   * (soft hyphens, bidi controls, zero-width space) and halves of surrogate pairs go; the C1
   * controls are read as the Windows quotes and dashes they were meant to be; ligatures are spelled
   * out.
   */
  static String readable(String text) {
    int at = firstOdd(text);
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
    int marks = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      marks = Character.getType(point) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (marks <= MAX_MARKS && (!isJoiner(point) || joins(out, text, next))) {
        if (next == at + 1 && isPlain(text.charAt(at))) {
          out.append((char) point);
        } else {
          append(out, point);
        }
      }
      at = next;
    }
    return out.toString();
  }

  private static int firstOdd(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Printable ASCII, the letters of Latin-1 and of the Latin, IPA, and CJK blocks: most of all
   * text.
   */
  private static boolean isPlain(char c) {
    return c == '\n'
        || (c >= ' ' && c < 0x7F)
        || (c > 0xA0 && c < 0x0300 && c != '\u00AD')
        || (c >= 0x4E00 && c < 0xA000);
  }

  private static void append(StringBuilder out, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL -> appendControl(out, (char) point);
      case Character.SPACE_SEPARATOR, Character.PRIVATE_USE -> out.append(' ');
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n');
      case Character.FORMAT -> appendFormat(out, point);
      case Character.SURROGATE -> {}
      default -> appendVisible(out, point);
    }
  }

  private static void appendControl(StringBuilder out, char control) {
    if (control == '\n' || control == '\r') {
      out.append('\n');
    } else if (Character.isWhitespace(control)) {
      out.append(' ');
    } else if (control >= 0x80) {
      String meant = new String(new byte[] {(byte) control}, WINDOWS);
      out.append(meant.equals("\uFFFD") ? "" : meant);
    }
  }

  /**
   * Of the format characters only joiners (the caller knows whether they join) and the signs of
   * Arabic are kept.
   */
  private static void appendFormat(StringBuilder out, int point) {
    if (isJoiner(point) || UCharacter.hasBinaryProperty(point, PREPENDED_CONCATENATION_MARK)) {
      out.appendCodePoint(point);
    }
  }

  private static void appendVisible(StringBuilder out, int point) {
    boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    if (point == '\u2010' || point == '\u2011') {
      out.append('-');
    } else if (point >= 0xFB00 && point <= 0xFB06) {
      out.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
    } else if (!nonCharacter) {
      out.appendCodePoint(point);
    }
  }

  private static boolean isJoiner(int point) {
    return point == ZWNJ || point == ZWJ;
  }

  private static boolean joins(StringBuilder before, String text, int after) {
    return before.length() > 0
        && after < text.length()
        && JOINED.contains(UnicodeScript.of(before.codePointBefore(before.length())))
        && JOINED.contains(UnicodeScript.of(text.codePointAt(after)));
  }
}
