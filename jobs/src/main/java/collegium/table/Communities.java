package collegium.table;

import static collegium.table.ColumnDef.count;
import static collegium.table.ColumnDef.text;
import static collegium.table.ColumnDef.texts;

import java.util.List;

/** Groups of people who publish with each other more than with others. */
public final class Communities {
  public static final String COMMUNITY_ID = "community_id";
  public static final String LABEL = "label";
  public static final String SIZE = "size";
  public static final String TOP_RESEARCHERS = "top_researchers";

  public static final TableDef TABLE =
      new TableDef(
          "communities",
          "Communities of the co-author graph.",
          List.of(COMMUNITY_ID),
          List.of(
              text(COMMUNITY_ID, "Named after its best connected member."),
              text(LABEL, "Readable name."),
              count(SIZE, "Number of members."),
              texts(TOP_RESEARCHERS, "Ids of its best connected members, best first.")));

  private Communities() {}
}
