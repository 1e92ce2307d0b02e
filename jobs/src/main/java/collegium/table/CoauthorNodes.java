package collegium.table;

import static collegium.table.ColumnDef.count;
import static collegium.table.ColumnDef.real;
import static collegium.table.ColumnDef.text;

import java.util.List;

/** Vertices of the co-author graph: everybody who stands on a byline, alone or not. */
public final class CoauthorNodes {
  public static final String AUTHOR_ID = "author_id";
  public static final String DEGREE = "degree";
  public static final String STRENGTH = "strength";
  public static final String COMPONENT_ID = "component_id";
  public static final String COMMUNITY_ID = "community_id";

  public static final TableDef TABLE =
      new TableDef(
          "coauthor_nodes",
          "People as vertices of the co-author graph.",
          List.of(AUTHOR_ID),
          List.of(
              text(AUTHOR_ID, "The person."),
              count(DEGREE, "Number of co-authors."),
              real(
                  STRENGTH,
                  "Sum of the strengths of their edges: works that make pairs, counted whole."),
              text(COMPONENT_ID, "Smallest author_id that can be reached through co-authors."),
              text(COMMUNITY_ID, "Community of the person; null without co-authors.")));

  private CoauthorNodes() {}
}
