package collegium.generate;

import java.util.Locale;

/** ORCID iDs of nobody: beyond the blocks that are handed out, with a check digit that is right. */
final class Orcid {
  private Orcid() {}

  static String of(int person) {
    String digits = String.format(Locale.ROOT, "00099%010d", person);
    return spaced(digits + checkDigit(digits));
  }

  /** The same iD with a check digit that cannot be right. */
  static String wrong(int person) {
    String right = of(person);
    char last = right.charAt(right.length() - 1);
    return right.substring(0, right.length() - 1) + (last == '7' ? '3' : '7');
  }

  /** ISO 7064, MOD 11-2. */
  private static char checkDigit(String digits) {
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      total = (total + digits.charAt(i) - '0') * 2;
    }
    int check = (12 - total % 11) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  private static String spaced(String sixteen) {
    return sixteen.replaceAll("(.{4})(?=.)", "$1-");
  }
}
