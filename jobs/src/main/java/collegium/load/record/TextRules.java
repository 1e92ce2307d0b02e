package collegium.load.record;

import java.util.List;
import java.util.Optional;

/**
 * How dirty upstream text becomes readable. Every rule answers a blank text where nothing is left.
 */
public interface TextRules {

  /** A title, or another short label such as a venue, a topic or an institution. */
  String title(String raw);

  /** An abstract. */
  String prose(String raw);

  String personName(String raw);

  /** The ORCID in its one spelling, or empty where it is none or its check digit is wrong. */
  Optional<String> orcid(String raw);

  /** The authors once, where upstream gave the whole byline twice over. */
  List<ParsedAuthor> once(List<ParsedAuthor> byline);
}
