package collegium.table;

import static collegium.table.ColumnDef.flag;
import static collegium.table.ColumnDef.integer;
import static collegium.table.ColumnDef.text;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Works as pages show them. */
public final class Works {
  public static final String WORK_ID = "work_id";
  public static final String TITLE = "title";
  public static final String ABSTRACT = "abstract";
  public static final String TYPE = "type";
  public static final String YEAR = "year";
  public static final String VENUE = "venue";
  public static final String DOI = "doi";
  public static final String URL = "url";
  public static final String VERSION_OF = "version_of";
  public static final String RETRACTED = "retracted";
  public static final String AUTHORS = "authors";
  public static final String TOPICS = "topics";

  public static final StructType AUTHOR =
      new StructType().add("author_id", DataTypes.StringType).add("name", DataTypes.StringType);

  public static final StructType TOPIC =
      new StructType().add("topic_id", DataTypes.StringType).add("label", DataTypes.StringType);

  public static final TableDef TABLE =
      new TableDef(
          "works",
          "Works with their people and topics, one row a paper page.",
          List.of(WORK_ID),
          List.of(
              text(WORK_ID, "Id given upstream."),
              text(TITLE, "Cleaned title."),
              text(ABSTRACT, "Cleaned abstract."),
              text(
                  TYPE,
                  "article, preprint, book, chapter, dataset, report, thesis, review or other."),
              integer(YEAR, "Year of publication."),
              text(VENUE, "Journal, proceedings or repository."),
              text(DOI, "DOI in lower case without resolver."),
              text(URL, "Landing page, http or https."),
              text(VERSION_OF, "The work that this one is a version of; null while none is known."),
              flag(RETRACTED, "Retracted according to upstream."),
              new ColumnDef(AUTHORS, DataTypes.createArrayType(AUTHOR), "Byline in its order."),
              new ColumnDef(
                  TOPICS,
                  DataTypes.createArrayType(TOPIC),
                  "Topics, closest first; empty while none are known.")));

  private Works() {}
}
