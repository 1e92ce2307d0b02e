package collegium.udf.name;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifiers of orcid.org: sixteen characters, the last of them a check digit after ISO 7064
 * MOD 11-2.
 */
public final class Orcid {
  private static final Pattern PREFIX =
      Pattern.compile("(?i)(?:https?://)?(?:www\\.)?orcid(?:\\.org/|\\s*id\\b|\\b)\\s*[:=]?");

  private static final Pattern GROUPING = Pattern.compile("[\\s\\p{Pd}\\p{Z}]+");
  private static final Pattern SIXTEEN = Pattern.compile("[0-9]{15}[0-9X]");
  private static final int LONGEST = 100;

  private Orcid() {}

  /**
   * The identifier in its usual form.
   *
   * @param raw an address, a bare identifier with or without hyphens and blanks, or anything else;
   *     may be null
   * @return as in {@code 0000-0002-1825-0097}; empty where it is none or its check digit is wrong
   */
  public static Optional<String> normalize(String raw) {
    if (raw == null || raw.length() > LONGEST) {
      return Optional.empty();
    }
    String text = raw.strip();
    Matcher prefix = PREFIX.matcher(text);
    String bare = prefix.lookingAt() ? text.substring(prefix.end()) : text;
    bare = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    String id = GROUPING.matcher(bare).replaceAll("").toUpperCase(Locale.ROOT);
    return SIXTEEN.matcher(id).matches() && checkCharacter(id) == id.charAt(15)
        ? Optional.of(String.join("-", id.split("(?<=\\G.{4})", 4)))
        : Optional.empty();
  }

  private static char checkCharacter(String id) {
    int total = 0;
    for (int i = 0; i < 15; i++) {
      total = (total + id.charAt(i) - '0') * 2 % 11;
    }
    int check = (12 - total) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }
}
