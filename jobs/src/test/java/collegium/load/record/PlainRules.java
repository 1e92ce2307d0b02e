package collegium.load.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rules that tidy blanks and no more. */
class PlainRules implements TextRules {

  @Override
  public String title(String raw) {
    return raw.strip().replaceAll("\\s+", " ");
  }

  @Override
  public String prose(String raw) {
    return title(raw);
  }

  @Override
  public String personName(String raw) {
    return title(raw);
  }

  /** With the check digit of ISO 7064, mod 11-2. */
  @Override
  public Optional<String> orcid(String raw) {
    String orcid = raw.replaceFirst("^https://orcid\\.org/", "");
    if (!orcid.matches("(\\d{4}-){3}\\d{3}[\\dX]")) {
      return Optional.empty();
    }
    String digits = orcid.replace("-", "");
    int sum = IntStream.range(0, 15).reduce(0, (s, i) -> (s + digits.charAt(i) - '0') * 2);
    int check = (12 - sum % 11) % 11;
    char last = check == 10 ? 'X' : (char) ('0' + check);
    return Optional.of(orcid).filter(o -> digits.charAt(15) == last);
  }

  /** A byline whose second half repeats the first. */
  @Override
  public List<ParsedAuthor> once(List<ParsedAuthor> byline) {
    int half = byline.size() / 2;
    boolean twice = half > 0 && byline.subList(0, half).equals(byline.subList(half, byline.size()));
    return twice ? byline.subList(0, half) : byline;
  }
}
