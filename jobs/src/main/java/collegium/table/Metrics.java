package collegium.table;

import static collegium.table.ColumnDef.real;
import static collegium.table.ColumnDef.text;

import java.util.List;

/** What each run read, wrote and found, and how long it took: one row a figure. */
public final class Metrics {
  public static final String RUN_ID = "run_id";
  public static final String STAGE = "stage";
  public static final String NAME = "name";
  public static final String VALUE = "value";

  public static final TableDef TABLE =
      new TableDef(
          "metrics",
          "Figures of every run.",
          List.of(RUN_ID, STAGE, NAME),
          List.of(
              text(RUN_ID, "The run."),
              text(STAGE, "The stage that gave the figure."),
              text(NAME, "What was counted or measured; names that end in _seconds are times."),
              real(VALUE, "The figure.")));

  private Metrics() {}
}
