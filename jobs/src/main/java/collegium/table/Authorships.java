package collegium.table;

import static collegium.table.ColumnDef.integer;
import static collegium.table.ColumnDef.text;

import java.util.List;

/** Who stands on which byline: one row per author position. */
public final class Authorships {
  public static final String WORK_ID = "work_id";
  public static final String POSITION = "position";
  public static final String AUTHOR_ID = "author_id";
  public static final String NAME = "name";
  public static final String ORCID = "orcid";
  public static final String AFFILIATION = "affiliation";

  public static final TableDef TABLE =
      new TableDef(
          "authorships",
          "Who stands on which byline.",
          List.of(WORK_ID, POSITION),
          List.of(
              text(WORK_ID, "The work."),
              integer(POSITION, "Place on the byline, from 1."),
              text(AUTHOR_ID, "The person."),
              text(NAME, "Name as printed on this work, cleaned."),
              text(ORCID, "ORCID given with this mention, its check digit verified."),
              text(AFFILIATION, "First affiliation given with this mention.")));

  private Authorships() {}
}
