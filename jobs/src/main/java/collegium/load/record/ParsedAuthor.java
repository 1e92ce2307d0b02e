package collegium.load.record;

import java.util.List;

/**
 * An author of a work, as its byline has it.
 *
 * @param name cleaned, never blank
 * @param rawName the name as printed or given upstream; null where equal to {@code name}
 * @param id the upstream id, or null
 * @param orcid as {@link TextRules#orcid} writes it, or null
 */
public record ParsedAuthor(
    String name, String rawName, String id, String orcid, List<ParsedAffiliation> affiliations) {
  public ParsedAuthor {
    affiliations = List.copyOf(affiliations);
  }
}
