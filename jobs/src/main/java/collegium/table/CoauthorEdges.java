package collegium.table;

import static collegium.table.ColumnDef.count;
import static collegium.table.ColumnDef.integer;
import static collegium.table.ColumnDef.real;
import static collegium.table.ColumnDef.text;
import static collegium.table.ColumnDef.texts;

import java.util.List;

/** Edges of the co-author graph: every pair of people with a countable work in common, once. */
public final class CoauthorEdges {
  public static final String AUTHOR_A = "author_a";
  public static final String AUTHOR_B = "author_b";
  public static final String WORKS = "works";
  public static final String STRENGTH = "strength";
  public static final String RECENT_STRENGTH = "recent_strength";
  public static final String FIRST_YEAR = "first_year";
  public static final String LAST_YEAR = "last_year";
  public static final String EVIDENCE = "evidence";

  public static final TableDef TABLE =
      new TableDef(
          "coauthor_edges",
          "Pairs of co-authors with the strength of their collaboration.",
          List.of(AUTHOR_A, AUTHOR_B),
          List.of(
              text(AUTHOR_A, "The person whose id sorts first."),
              text(AUTHOR_B, "The other person."),
              count(WORKS, "Works in common."),
              real(STRENGTH, "Newman (2001): sum over the works in common of 1/(n-1), n authors."),
              real(
                  RECENT_STRENGTH,
                  "The same, each work halved for every 3 years (settable) before the as-of date."),
              integer(FIRST_YEAR, "Year of the first work in common."),
              integer(LAST_YEAR, "Year of the last work in common."),
              texts(EVIDENCE, "Works in common, newest first, at most a settable number.")));

  private CoauthorEdges() {}
}
