package collegium.load.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids and addresses a work carries. */
final class Identifiers {
  private static final int LONGEST_ID = 512;
  private static final Pattern DOI_PREFIX =
      Pattern.compile("^(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/+|^doi:\\s*");
  private static final Pattern DOI = Pattern.compile("10\\.\\d[\\d.]*/\\S+");
  private static final Pattern URL =
      Pattern.compile("https?://[^\\s/]\\S*", Pattern.CASE_INSENSITIVE);

  private Identifiers() {}

  /** Why a text cannot be an id; empty where it can. */
  static Optional<String> faultOf(String id) {
    if (id.length() > LONGEST_ID) {
      return Optional.of(
          "bad_id: " + id.length() + " characters are more than the " + LONGEST_ID + " of an id");
    }
    if (id.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("bad_id: an id has no control characters");
    }
    return Optional.empty();
  }

  /** A DOI in lower case without prefix. */
  static Optional<String> doi(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Optional.of(DOI_PREFIX.matcher(lower).replaceFirst(""))
        .filter(doi -> DOI.matcher(doi).matches());
  }

  static Optional<String> url(String text) {
    return Optional.of(text).filter(url -> URL.matcher(url).matches());
  }
}
