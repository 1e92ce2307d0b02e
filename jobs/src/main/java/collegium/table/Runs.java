package collegium.table;

import static collegium.table.ColumnDef.integer;
import static collegium.table.ColumnDef.text;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** One row per run, however it ended. */
public final class Runs {
  public static final String RUN_ID = "run_id";
  public static final String COMMAND = "command";
  public static final String STARTED_AT = "started_at";
  public static final String FINISHED_AT = "finished_at";
  public static final String STATUS = "status";
  public static final String EXIT_CODE = "exit_code";
  public static final String MESSAGE = "message";
  public static final String AS_OF = "as_of";
  public static final String RELEASE_ID = "release_id";
  public static final String SETTINGS = "settings";
  public static final String BUILD = "build";

  public static final TableDef TABLE =
      new TableDef(
          "runs",
          "Every run of this home, those that were killed too.",
          List.of(RUN_ID),
          List.of(
              text(RUN_ID, "Start time and a random part."),
              text(COMMAND, "The command."),
              new ColumnDef(STARTED_AT, DataTypes.TimestampType, "When it began."),
              new ColumnDef(
                  FINISHED_AT,
                  DataTypes.TimestampType,
                  "When it ended; for a killed run its last sign of life."),
              text(STATUS, "done, failed or killed."),
              integer(EXIT_CODE, "Exit code of the process; null for a killed run."),
              text(MESSAGE, "Why it failed."),
              text(AS_OF, "The run's date."),
              text(RELEASE_ID, "Release that is current after the run, where it published."),
              text(SETTINGS, "Settings in force, without secrets."),
              text(BUILD, "Version and fingerprint of the program.")));

  private Runs() {}
}
