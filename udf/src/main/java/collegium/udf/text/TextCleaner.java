package collegium.udf.text;

import java.text.Normalizer;

/**
 * Turns the titles and abstracts of catalogues into plain, readable Unicode in normal form C.
 *
 * <p>The result is text, not HTML: a {@code <} in it is a less-than sign. Cleaning a cleaned text
 * leaves it as it is.
 */
public final class TextCleaner {
  private TextCleaner() {}

  /**
   * A title, a name of a venue or any other single line.
   *
   * @param raw text as it came, may be null
   * @return the clean text; "" where there was nothing to read
   */
  public static String title(String raw) {
    return raw == null ? "" : clean(raw);
  }

  /**
   * An abstract: as {@link #title}, and words broken by a blank after every so many characters are
   * joined again, and a heading such as "Abstract:" in front is dropped.
   *
   * @param raw text as it came, may be null
   * @return the clean text; "" where there was nothing to read
   */
  public static String prose(String raw) {
    return raw == null ? "" : Headings.drop(clean(BrokenWords.repair(raw)));
  }

  private static String clean(String raw) {
    // Letters first: an invisible character must not hide a tag, a command or an entity from the
    // steps behind.
    String text = Characters.readable(HtmlEntities.decode(raw));
    text = Tex.toText(HtmlTags.remove(text));
    text = Lines.fold(text);
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
