package collegium.run;

import collegium.config.SettingsException;
import collegium.load.source.InputException;
import collegium.publish.GateRefused;
import collegium.publish.RollbackException;
import collegium.table.MissingTableException;

/** What the process tells its caller. */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int UNFORESEEN = 1;
  public static final int USAGE = 2;
  public static final int UNUSABLE_INPUT_OR_SETTINGS = 3;
  public static final int GATE_REFUSED = 4;
  public static final int HOME_LOCKED = 5;

  private ExitCode() {}

  public static int of(Throwable error) {
    if (error instanceof GateRefused) {
      return GATE_REFUSED;
    }
    if (error instanceof HomeLocked) {
      return HOME_LOCKED;
    }
    boolean unusable =
        error instanceof InputException
            || error instanceof SettingsException
            || error instanceof MissingTableException
            || error instanceof RollbackException;
    return unusable ? UNUSABLE_INPUT_OR_SETTINGS : UNFORESEEN;
  }
}
