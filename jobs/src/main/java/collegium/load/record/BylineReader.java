package collegium.load.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the authors of a work. An author without a name is dropped, and the others close up. */
final class BylineReader {
  private static final String PATH = NormalizedShape.AUTHORS + ".";
  private static final String AFFILIATION_PATH = PATH + NormalizedShape.AFFILIATIONS + ".";

  private final TextRules rules;

  BylineReader(TextRules rules) {
    this.rules = rules;
  }

  List<ParsedAuthor> read(Fields work, Findings findings) {
    List<ParsedAuthor> authors = new ArrayList<>();
    for (JsonNode given : work.array(NormalizedShape.AUTHORS)) {
      ObjectNode author = objectNamed(given);
      if (author == null) {
        work.wrongType(NormalizedShape.AUTHORS, "an author", given);
      } else {
        author(new Fields(author, PATH, findings), findings).ifPresent(authors::add);
      }
    }
    return rules.once(authors);
  }

  private Optional<ParsedAuthor> author(Fields author, Findings findings) {
    String given = author.rawText(NormalizedShape.NAME);
    String name = CleanText.of(given, rules::personName).clean();
    if (name == null) {
      author.unusable(NormalizedShape.NAME, "empty_name: an author needs a name", given);
      return Optional.empty();
    }
    String printed = author.rawText(NormalizedShape.RAW_NAME);
    String raw = printed == null ? given : printed;
    return Optional.of(
        new ParsedAuthor(
            name,
            raw.equals(name) ? null : raw,
            id(author),
            author.checked(
                NormalizedShape.ORCID,
                rules::orcid,
                "bad_orcid: not an ORCID, or its check digit is wrong"),
            affiliations(author, findings)));
  }

  private static String id(Fields author) {
    String id = author.text(NormalizedShape.ID);
    Optional<String> fault = Optional.ofNullable(id).flatMap(Identifiers::faultOf);
    fault.ifPresent(reason -> author.unusable(NormalizedShape.ID, reason, id));
    return fault.isPresent() ? null : id;
  }

  private List<ParsedAffiliation> affiliations(Fields author, Findings findings) {
    Set<ParsedAffiliation> affiliations = new LinkedHashSet<>();
    for (JsonNode given : author.array(NormalizedShape.AFFILIATIONS)) {
      ObjectNode object = objectNamed(given);
      if (object == null) {
        author.wrongType(NormalizedShape.AFFILIATIONS, "an affiliation", given);
        continue;
      }
      Fields fields = new Fields(object, AFFILIATION_PATH, findings);
      String id = fields.text(NormalizedShape.ID);
      String name = CleanText.of(fields.text(NormalizedShape.NAME), rules::title).clean();
      if (id != null || name != null) {
        affiliations.add(new ParsedAffiliation(id, name, fields.text(NormalizedShape.COUNTRY)));
      }
    }
    return List.copyOf(affiliations);
  }

  /** A bare string stands for an object that has only a name; null for anything else. */
  private static ObjectNode objectNamed(JsonNode given) {
    if (given instanceof ObjectNode object) {
      return object;
    }
    return given.isTextual()
        ? JsonNodeFactory.instance.objectNode().set(NormalizedShape.NAME, given)
        : null;
  }
}
