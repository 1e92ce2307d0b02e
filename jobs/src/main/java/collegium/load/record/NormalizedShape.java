package collegium.load.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The shape all others are brought into. */
final class NormalizedShape implements Shape {
  static final String ID = "id";
  static final String TITLE = "title";
  static final String ABSTRACT = "abstract";
  static final String TYPE = "type";
  static final String YEAR = "year";
  static final String PUBLISHED = "published";
  static final String VENUE = "venue";
  static final String LANGUAGE = "language";
  static final String DOI = "doi";
  static final String URL = "url";
  static final String SOURCE = "source";
  static final String AUTHORS = "authors";
  static final String TOPICS = "topics";
  static final String REFERENCES = "references";
  static final String RETRACTED = "retracted";
  static final String DELETED = "deleted";
  static final String UPDATED = "updated";

  /** Of an author or an affiliation, which have an {@link #ID} too. */
  static final String NAME = "name";

  /** Of an author: the name as printed, where {@link #NAME} is an edited one. */
  static final String RAW_NAME = "raw_name";

  static final String ORCID = "orcid";
  static final String AFFILIATIONS = "affiliations";

  /** Of an affiliation. */
  static final String COUNTRY = "country";

  @Override
  public Set<String> fields() {
    return Set.of(
        ID,
        TITLE,
        ABSTRACT,
        TYPE,
        YEAR,
        PUBLISHED,
        VENUE,
        LANGUAGE,
        DOI,
        URL,
        SOURCE,
        AUTHORS,
        TOPICS,
        REFERENCES,
        RETRACTED,
        DELETED,
        UPDATED);
  }

  @Override
  public ObjectNode normalized(ObjectNode upstream, Findings findings) {
    return upstream;
  }
}
