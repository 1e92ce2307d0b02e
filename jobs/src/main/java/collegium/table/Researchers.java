package collegium.table;

import static collegium.table.ColumnDef.count;
import static collegium.table.ColumnDef.flag;
import static collegium.table.ColumnDef.integer;
import static collegium.table.ColumnDef.text;
import static collegium.table.ColumnDef.texts;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** People as pages show them. */
public final class Researchers {
  public static final String AUTHOR_ID = "author_id";
  public static final String DISPLAY_NAME = "display_name";
  public static final String OTHER_NAMES = "other_names";
  public static final String AFFILIATION = "affiliation";
  public static final String WORKS_COUNT = "works_count";
  public static final String TOPICS_COUNT = "topics_count";
  public static final String CLOSE_COLLABORATORS_COUNT = "close_collaborators_count";
  public static final String COLLABORATORS_COUNT = "collaborators_count";
  public static final String FOLLOWERS = "followers";
  public static final String CLAIMED = "claimed";
  public static final String VERIFICATION_LEVEL = "verification_level";
  public static final String OPEN_TO_COLLABORATE = "open_to_collaborate";
  public static final String TRUST_SCORE = "trust_score";
  public static final String TRUST_LABEL = "trust_label";
  public static final String TRUST_PARTS = "trust_parts";
  public static final String FIRST_YEAR = "first_year";
  public static final String LAST_YEAR = "last_year";
  public static final String COMMUNITY_ID = "community_id";

  public static final StructType TRUST_PART =
      new StructType().add("part", DataTypes.StringType).add("points", DataTypes.IntegerType);

  public static final TableDef TABLE =
      new TableDef(
          "researchers",
          "People with their counts, one row a researcher page.",
          List.of(AUTHOR_ID),
          List.of(
              text(AUTHOR_ID, "The person."),
              text(DISPLAY_NAME, "The form of the name that is printed most often."),
              texts(OTHER_NAMES, "Other forms of the name, as printed."),
              text(AFFILIATION, "Latest known affiliation."),
              count(WORKS_COUNT, "Works with this person on the byline."),
              count(TOPICS_COUNT, "Topics of those works; null while none are known."),
              count(
                  CLOSE_COLLABORATORS_COUNT,
                  "Close collaborators whose score reaches collaborators.close-threshold."),
              count(COLLABORATORS_COUNT, "All co-authors in the co-author graph."),
              count(FOLLOWERS, "Followers on the website; 0 where it sends no signal."),
              flag(CLAIMED, "Claimed on the website; false where it sends no signal."),
              text(VERIFICATION_LEVEL, "L0 to L4; null where the website sends no signal."),
              flag(
                  OPEN_TO_COLLABORATE,
                  "As the person says on the website; false where it sends no signal."),
              integer(TRUST_SCORE, "0 to 100; null while it is not computed."),
              text(TRUST_LABEL, "The score in a word; null while it is not computed."),
              new ColumnDef(
                  TRUST_PARTS, DataTypes.createArrayType(TRUST_PART), "What the score is made of."),
              integer(FIRST_YEAR, "Year of the first dated work."),
              integer(LAST_YEAR, "Year of the last dated work."),
              text(COMMUNITY_ID, "Community in the co-author graph; null without co-authors.")));

  private Researchers() {}
}
