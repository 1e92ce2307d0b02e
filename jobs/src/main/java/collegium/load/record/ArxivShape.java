package collegium.load.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Set;
import java.util.regex.Pattern;

/** A work as the arXiv metadata snapshot gives it. */
final class ArxivShape implements Shape {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  @Override
  public Set<String> fields() {
    return Set.of(
        "id",
        "title",
        "abstract",
        "authors",
        "authors_parsed",
        "journal-ref",
        "doi",
        "categories",
        "versions",
        "update_date");
  }

  @Override
  public ObjectNode normalized(ObjectNode upstream, Findings findings) {
    ObjectNode work = Nodes.object();
    JsonNode id = upstream.path("id");
    if (id.isTextual() && !id.asText().isBlank()) {
      String bare = id.asText().strip();
      work.put(NormalizedShape.ID, "arxiv:" + bare);
      work.put(NormalizedShape.URL, "https://arxiv.org/abs/" + bare);
    } else {
      Nodes.put(work, NormalizedShape.ID, id);
    }
    Nodes.put(work, NormalizedShape.TITLE, upstream.path("title"));
    Nodes.put(work, NormalizedShape.ABSTRACT, upstream.path("abstract"));
    work.put(NormalizedShape.TYPE, "preprint");
    Nodes.put(work, NormalizedShape.PUBLISHED, firstVersion(upstream.path("versions")));
    Nodes.put(work, NormalizedShape.VENUE, upstream.path("journal-ref"), TextNode.valueOf("arXiv"));
    Nodes.put(work, NormalizedShape.DOI, firstWord(upstream.path("doi")));
    Nodes.put(work, NormalizedShape.AUTHORS, ArxivAuthors.read(upstream, findings));
    Nodes.put(work, NormalizedShape.TOPICS, words(upstream.path("categories")));
    Nodes.put(work, NormalizedShape.UPDATED, upstream.path("update_date"));
    work.put(NormalizedShape.SOURCE, "arXiv");
    return work;
  }

  /**
   * The day of the first version as an ISO date; what is none as given, for the check to refuse.
   */
  private static JsonNode firstVersion(JsonNode versions) {
    JsonNode created = versions.isArray() ? v1(versions).path("created") : versions;
    if (!created.isTextual()) {
      return created;
    }
    try {
      TemporalAccessor time = DateTimeFormatter.RFC_1123_DATE_TIME.parse(created.asText().strip());
      return TextNode.valueOf(LocalDate.from(time).toString());
    } catch (DateTimeException e) {
      return created;
    }
  }

  private static JsonNode v1(JsonNode versions) {
    for (JsonNode version : versions) {
      if (version.path("version").asText().equals("v1")) {
        return version;
      }
    }
    return versions.path(0);
  }

  /** A record may list several DOIs, blanks between them. */
  private static JsonNode firstWord(JsonNode text) {
    JsonNode words = words(text);
    return words.isArray() ? words.path(0) : words;
  }

  private static JsonNode words(JsonNode text) {
    if (!text.isTextual()) {
      return text;
    }
    ArrayNode words = Nodes.array();
    BLANKS.splitAsStream(text.asText().strip()).forEach(words::add);
    return words;
  }
}
