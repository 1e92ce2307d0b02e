package collegium.table;

import static collegium.table.ColumnDef.count;
import static collegium.table.ColumnDef.text;

import java.util.List;

/** Works of two or more authors that make no pairs, and why: left out is never hidden. */
public final class CoauthorExclusions {
  public static final String WORK_ID = "work_id";
  public static final String AUTHORS = "authors";
  public static final String REASON = "reason";

  public static final String HYPER_AUTHORED = "hyper_authored";
  public static final String RETRACTED = "retracted";

  public static final TableDef TABLE =
      new TableDef(
          "coauthor_exclusions",
          "Works left out of the co-author graph.",
          List.of(WORK_ID),
          List.of(
              text(WORK_ID, "The work."),
              count(AUTHORS, "Number of different people on its byline."),
              text(
                  REASON,
                  HYPER_AUTHORED
                      + " (more authors than coauthors.max-authors) or "
                      + RETRACTED
                      + ".")));

  private CoauthorExclusions() {}
}
