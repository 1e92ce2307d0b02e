package collegium.udf.name;

import collegium.udf.text.TextCleaner;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of people as bylines print them. */
public final class PersonName {
  private static final Pattern IN_FRONT =
      Pattern.compile("^[\\s,;*∗†‡§¶#]*+(?:(?:and|[Bb]y|&) ++)?");

  /**
   * Marks that point to a footnote: signs and raised figures, "1,2" and "(3)" behind a blank, a
   * figure glued on.
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:[\\s,;*∗⁎†‡§¶‖#⁰¹²³⁴-⁹ᵃᵇᶜᵈᵉ]|\\^\\(?[*†‡§¶0-9, ]++\\)?|(?<=\\s)\\([0-9, ]++\\)"
              + "|(?<=[\\p{Ll}.,\\s*†])[0-9]++)+$");

  private static final Set<String> SUFFIXES =
      Set.of(
          "jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "phd", "md", "esq", "inc", "ltd",
          "llc", "gmbh");

  /** Nothing longer is a name: it is only cleaned. */
  private static final int LONGEST = 300;

  private PersonName() {}

  /**
   * The name as a page shows it: clean Unicode without footnote marks and without the "and" of an
   * enumeration; "Garcia, Ana" is turned into "Ana Garcia". Capitals are left as they are.
   *
   * @param raw one entry of a byline, may be null
   * @return "" where there is no name
   */
  public static String display(String raw) {
    String name = TextCleaner.title(raw);
    if (name.length() > LONGEST) {
      return name;
    }
    // TeX's dash for a range is many an author's hyphen.
    name = IN_FRONT.matcher(name.replace('–', '-')).replaceFirst("");
    return inReadingOrder(BEHIND.matcher(name).replaceFirst(""));
  }

  /**
   * The name by which two bylines are compared: lower case, without accents, marks, figures and
   * punctuation, initials apart ("J.R. Müller-Łukasz" is "j r muller lukasz"). Letters of every
   * script stay.
   *
   * @param raw one entry of a byline, may be null
   * @return words with one blank between them; "" where no letter is left
   */
  public static String fold(String raw) {
    return FoldedName.of(display(raw));
  }

  /**
   * "de la Cruz, Juan, III" becomes "Juan de la Cruz III"; "Smith, Jr." has no first name to put in
   * front.
   */
  private static String inReadingOrder(String name) {
    if (name.indexOf(',') < 0 || name.codePoints().anyMatch(PersonName::isBracketOrQuote)) {
      return name;
    }
    List<String> parts =
        Arrays.stream(name.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    List<String> names = parts.stream().filter(part -> !isSuffix(part)).toList();
    if (names.size() != 2) {
      return name;
    }
    return Stream.concat(
            Stream.of(names.get(1), names.get(0)), parts.stream().filter(PersonName::isSuffix))
        .collect(Collectors.joining(" "));
  }

  private static boolean isSuffix(String part) {
    return SUFFIXES.contains(part.replace(".", "").toLowerCase(Locale.ROOT));
  }

  private static boolean isBracketOrQuote(int point) {
    return "()[]\"“”„«»".indexOf(point) >= 0;
  }
}
