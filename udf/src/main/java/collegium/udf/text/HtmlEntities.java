package collegium.udf.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Decodes character references: those of HTML 5, and the Greek letters of ISO 8879. */
final class HtmlEntities {
  /**
   * Text that passed through several programs is encoded several times; deeper than this it is a
   * joke.
   */
  private static final int MAX_TIMES = 5;

  private static final Pattern ISO_GREEK = Pattern.compile("&([A-Za-z]{1,2})gr;");

  private static final Map<String, String> GREEK =
      Stream.of(
              "a α b β g γ d δ e ε z ζ ee η th θ i ι k κ l λ m μ n ν x ξ o ο p π r ρ s σ t τ u υ ph φ kh χ ps ψ oh ω"
                  .split("(?<=[α-ω]) "))
          .map(pair -> pair.split(" "))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

  private HtmlEntities() {}

  static String decode(String text) {
    String decoded = text;
    for (int times = 0; times < MAX_TIMES && decoded.indexOf('&') >= 0; times++) {
      // As in an attribute: "?a=1&copy=2" is an address, not a copyright sign.
      String once = greek(Parser.unescapeEntities(decoded, true));
      if (once.equals(decoded)) {
        break;
      }
      decoded = once;
    }
    // "&#13;\n" with a spelled-out \n is one line break that was escaped twice on its way.
    return decoded.indexOf('\r') < 0 ? decoded : decoded.replace("\r\\n", "\n");
  }

  private static String greek(String text) {
    return text.contains("gr;") ? ISO_GREEK.matcher(text).replaceAll(HtmlEntities::letter) : text;
  }

  private static String letter(MatchResult entity) {
    String name = entity.group(1);
    String lower = GREEK.get(name.toLowerCase(Locale.ROOT));
    if (lower == null) {
      return Matcher.quoteReplacement(entity.group());
    }
    return Character.isUpperCase(name.charAt(0)) ? lower.toUpperCase(Locale.ROOT) : lower;
  }
}
