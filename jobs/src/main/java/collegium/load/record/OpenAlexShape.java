package collegium.load.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** A work as OpenAlex gives it, in its snapshot and its API alike. */
final class OpenAlexShape implements Shape {
  private static final String DISPLAY_NAME = "display_name";
  private static final String INVERTED_ABSTRACT = "abstract_inverted_index";

  /** The ids under which OpenAlex gathers mentions it could not attribute to anyone. */
  private static final Set<String> NOBODY =
      Set.of("https://openalex.org/A9999999999", "A9999999999", "-1");

  @Override
  public Set<String> fields() {
    return Set.of(
        "id",
        "title",
        DISPLAY_NAME,
        INVERTED_ABSTRACT,
        "type",
        "publication_year",
        "publication_date",
        "primary_location",
        "language",
        "doi",
        "authorships",
        "topics",
        "referenced_works",
        "is_retracted",
        "updated_date");
  }

  @Override
  public ObjectNode normalized(ObjectNode upstream, Findings findings) {
    JsonNode location = upstream.path("primary_location");
    ObjectNode work = Nodes.object();
    Nodes.put(work, NormalizedShape.ID, upstream.path("id"));
    Nodes.put(work, NormalizedShape.TITLE, upstream.path("title"), upstream.path(DISPLAY_NAME));
    Nodes.put(work, NormalizedShape.TYPE, upstream.path("type"));
    Nodes.put(work, NormalizedShape.YEAR, upstream.path("publication_year"));
    Nodes.put(work, NormalizedShape.PUBLISHED, upstream.path("publication_date"));
    Nodes.put(work, NormalizedShape.VENUE, location.path("source").path(DISPLAY_NAME));
    Nodes.put(work, NormalizedShape.LANGUAGE, upstream.path("language"));
    Nodes.put(work, NormalizedShape.DOI, upstream.path("doi"));
    Nodes.put(work, NormalizedShape.URL, location.path("landing_page_url"));
    Nodes.put(
        work, NormalizedShape.AUTHORS, Nodes.each(upstream.path("authorships"), this::author));
    Nodes.put(work, NormalizedShape.TOPICS, Nodes.each(upstream.path("topics"), this::topic));
    Nodes.put(work, NormalizedShape.REFERENCES, upstream.path("referenced_works"));
    Nodes.put(work, NormalizedShape.RETRACTED, upstream.path("is_retracted"));
    Nodes.put(work, NormalizedShape.UPDATED, upstream.path("updated_date"));
    work.put(NormalizedShape.SOURCE, "OpenAlex");
    InvertedAbstract.text(upstream.path(INVERTED_ABSTRACT), findings)
        .ifPresent(text -> work.put(NormalizedShape.ABSTRACT, text));
    return work;
  }

  private JsonNode author(ObjectNode authorship) {
    JsonNode person = authorship.path("author");
    JsonNode printed = authorship.path("raw_author_name");
    ObjectNode author = Nodes.object();
    Nodes.put(author, NormalizedShape.NAME, person.path(DISPLAY_NAME), printed);
    Nodes.put(author, NormalizedShape.RAW_NAME, printed);
    if (!NOBODY.contains(person.path("id").asText())) {
      Nodes.put(author, NormalizedShape.ID, person.path("id"));
    }
    Nodes.put(author, NormalizedShape.ORCID, person.path("orcid"));
    JsonNode institutions = Nodes.each(authorship.path("institutions"), this::affiliation);
    Nodes.put(author, NormalizedShape.AFFILIATIONS, institutions);
    return author;
  }

  private JsonNode affiliation(ObjectNode institution) {
    ObjectNode affiliation = Nodes.object();
    Nodes.put(affiliation, NormalizedShape.ID, institution.path("id"));
    Nodes.put(affiliation, NormalizedShape.NAME, institution.path(DISPLAY_NAME));
    Nodes.put(affiliation, NormalizedShape.COUNTRY, institution.path("country_code"));
    return affiliation;
  }

  private JsonNode topic(ObjectNode topic) {
    return topic.path(DISPLAY_NAME);
  }
}
