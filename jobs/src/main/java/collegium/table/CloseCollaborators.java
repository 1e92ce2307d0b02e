package collegium.table;

import static collegium.table.ColumnDef.count;
import static collegium.table.ColumnDef.integer;
import static collegium.table.ColumnDef.real;
import static collegium.table.ColumnDef.text;
import static collegium.table.ColumnDef.texts;

import java.util.List;

/** The people one works with most closely now. */
public final class CloseCollaborators {
  public static final String AUTHOR_ID = "author_id";
  public static final String RANK = "rank";
  public static final String COLLABORATOR_ID = "collaborator_id";
  public static final String SCORE = "score";
  public static final String WORKS = "works";
  public static final String FIRST_YEAR = "first_year";
  public static final String LAST_YEAR = "last_year";
  public static final String EVIDENCE = "evidence";

  public static final TableDef TABLE =
      new TableDef(
          "close_collaborators",
          "Each researcher's closest co-authors, best first.",
          List.of(AUTHOR_ID, RANK),
          List.of(
              text(AUTHOR_ID, "The researcher."),
              integer(RANK, "From 1; ties are broken by id."),
              text(COLLABORATOR_ID, "The co-author."),
              real(SCORE, "What the order is by: the recent strength of the pair."),
              count(WORKS, "Works in common."),
              integer(FIRST_YEAR, "Year of the first work in common."),
              integer(LAST_YEAR, "Year of the last work in common."),
              texts(EVIDENCE, "Works in common, newest first, at most a settable number.")));

  private CloseCollaborators() {}
}
