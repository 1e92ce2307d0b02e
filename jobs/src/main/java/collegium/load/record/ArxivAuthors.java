package collegium.load.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people of an arXiv byline: from {@code authors_parsed}, whose entries are last name, first
 * name, suffix and then affiliations, else from the free text of {@code authors}.
 */
final class ArxivAuthors {
  private static final int AFFILIATIONS_FROM = 3;
  private static final Pattern NOT_A_PERSON =
      Pattern.compile(
          "\\b(?:collaborations?|consortium|teams?|working group)\\b|^et\\.? al\\b",
          Pattern.CASE_INSENSITIVE);

  /** Once every "and" is taken out: "1 and 2". */
  private static final Pattern FOOTNOTE_MARKS = Pattern.compile("[\\d\\s,;*+&()†‡§¶]*");

  private static final Pattern ON_BEHALF =
      Pattern.compile("(?:for|on behalf of)\\b", Pattern.CASE_INSENSITIVE);

  private ArxivAuthors() {}

  static JsonNode read(ObjectNode upstream, Findings findings) {
    JsonNode parsed = upstream.path("authors_parsed");
    JsonNode text = upstream.path("authors");
    if (parsed.isArray() && !parsed.isEmpty()) {
      return people(Nodes.elements(parsed).map(ArxivAuthors::author), findings);
    }
    if (text.isTextual()) {
      return people(ArxivByline.names(text.asText()).stream().map(ArxivAuthors::named), findings);
    }
    return parsed.isMissingNode() ? text : parsed;
  }

  private static ArrayNode people(Stream<JsonNode> byline, Findings findings) {
    ArrayNode people = Nodes.array();
    byline.forEach(
        author -> {
          String name = author.path(NormalizedShape.NAME).asText();
          if (NOT_A_PERSON.matcher(name).find()) {
            String reason = "not_a_person: a collaboration is no author";
            findings.field(NormalizedShape.AUTHORS, reason, name);
          } else {
            people.add(author);
          }
        });
    return people;
  }

  private static JsonNode author(JsonNode entry) {
    if (!entry.isArray()) {
      return entry;
    }
    List<String> parts = Nodes.elements(entry).map(part -> part.asText("").strip()).toList();
    String name =
        Stream.of(1, 0, 2)
            .filter(part -> part < parts.size() && !parts.get(part).isEmpty())
            .map(parts::get)
            .collect(Collectors.joining(" "));
    ObjectNode author = named(name);
    ArrayNode affiliations = author.putArray(NormalizedShape.AFFILIATIONS);
    parts.stream().skip(AFFILIATIONS_FROM).filter(ArxivAuthors::isPlace).forEach(affiliations::add);
    return author;
  }

  private static boolean isPlace(String affiliation) {
    return !FOOTNOTE_MARKS.matcher(affiliation.replace("and", "")).matches()
        && !ON_BEHALF.matcher(affiliation).lookingAt();
  }

  private static ObjectNode named(String name) {
    return Nodes.object().put(NormalizedShape.NAME, name);
  }
}
