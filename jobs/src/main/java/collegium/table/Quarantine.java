package collegium.table;

import static collegium.table.ColumnDef.count;
import static collegium.table.ColumnDef.text;

import java.util.List;

/** What could not be used of the input, and why. */
public final class Quarantine {
  public static final String FILE = "file";
  public static final String LINE = "line";
  public static final String WORK_ID = "work_id";
  public static final String KIND = "kind";
  public static final String FIELD = "field";
  public static final String REASON = "reason";
  public static final String VALUE = "value";
  public static final String RUN_ID = "run_id";

  public static final TableDef TABLE =
      new TableDef(
          "quarantine",
          "Input that could not be used, with its place and the reason. Loading the same input again adds nothing.",
          List.of(FILE, LINE, KIND, FIELD, REASON, VALUE),
          List.of(
              text(FILE, "File it was read from."),
              count(LINE, "Line in that file, from 1; null where the whole file is meant."),
              text(WORK_ID, "Id of the work, where it could be read."),
              text(
                  KIND,
                  "file, record (nothing of it was kept) or field (the record was kept without it)."),
              text(FIELD, "Field that was refused, where one can be named."),
              text(REASON, "A short code, a colon and the reason in words."),
              text(VALUE, "Beginning of the value that was refused."),
              text(RUN_ID, "Run that met it first.")));

  private Quarantine() {}
}
