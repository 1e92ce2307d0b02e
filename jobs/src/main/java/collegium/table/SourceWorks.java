package collegium.table;

import static collegium.table.ColumnDef.flag;
import static collegium.table.ColumnDef.integer;
import static collegium.table.ColumnDef.text;
import static collegium.table.ColumnDef.texts;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Works as they came in, checked and cleaned, before anything is derived from them. */
public final class SourceWorks {
  public static final String WORK_ID = "work_id";
  public static final String TITLE = "title";
  public static final String RAW_TITLE = "raw_title";
  public static final String ABSTRACT = "abstract";
  public static final String RAW_ABSTRACT = "raw_abstract";
  public static final String TYPE = "type";
  public static final String YEAR = "year";
  public static final String PUBLISHED = "published";
  public static final String VENUE = "venue";
  public static final String LANGUAGE = "language";
  public static final String DOI = "doi";
  public static final String URL = "url";
  public static final String SOURCE = "source";
  public static final String AUTHORS = "authors";
  public static final String TOPICS = "source_topics";
  public static final String REFERENCES = "references";
  public static final String RETRACTED = "retracted";
  public static final String UPDATED = "updated";
  public static final String CONTENT_HASH = "content_hash";

  public static final String AUTHOR_NAME = "name";
  public static final String AUTHOR_RAW_NAME = "raw_name";
  public static final String AUTHOR_ID = "id";
  public static final String AUTHOR_ORCID = "orcid";
  public static final String AUTHOR_AFFILIATIONS = "affiliations";

  public static final StructType AFFILIATION =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("country", DataTypes.StringType);

  public static final StructType AUTHOR =
      new StructType()
          .add(AUTHOR_NAME, DataTypes.StringType)
          .add(AUTHOR_RAW_NAME, DataTypes.StringType)
          .add(AUTHOR_ID, DataTypes.StringType)
          .add(AUTHOR_ORCID, DataTypes.StringType)
          .add(AUTHOR_AFFILIATIONS, DataTypes.createArrayType(AFFILIATION));

  private static final DataType BYLINE = DataTypes.createArrayType(AUTHOR);

  public static final TableDef TABLE =
      new TableDef(
          "source_works",
          "Works as loaded: checked and cleaned, the newest record of each id.",
          List.of(WORK_ID),
          List.of(
              text(WORK_ID, "Id given upstream."),
              text(TITLE, "Cleaned title."),
              text(RAW_TITLE, "Title as it came, where cleaning changed it."),
              text(ABSTRACT, "Cleaned abstract."),
              text(RAW_ABSTRACT, "Abstract as it came, where cleaning changed it."),
              text(
                  TYPE,
                  "article, preprint, book, chapter, dataset, report, thesis, review or other."),
              integer(YEAR, "Year of publication."),
              text(PUBLISHED, "ISO date of publication, as precise as it is known."),
              text(VENUE, "Journal, proceedings or repository."),
              text(LANGUAGE, "Language code given upstream."),
              text(DOI, "DOI in lower case without resolver."),
              text(URL, "Landing page, http or https."),
              text(SOURCE, "Where the record comes from."),
              new ColumnDef(AUTHORS, BYLINE, "Byline in its order."),
              texts(TOPICS, "Subjects given upstream."),
              texts(REFERENCES, "Ids of the works it cites."),
              flag(RETRACTED, "Retracted according to upstream."),
              text(UPDATED, "Upstream's time of last change, UTC."),
              text(
                  CONTENT_HASH,
                  "Fingerprint of all other columns; equal content is not written twice.")));

  private SourceWorks() {}
}
