package collegium.cli;

import collegium.run.ExitCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The one entry point, on a laptop and under spark-submit. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Names are printed in any script, whatever the machine's locale.
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    Interruption.endsLikeAKill();
    Interruption.exit(execute(args));
  }

  /** What escapes the commands' own handling is unforeseen too, and no interruption. */
  private static int execute(String[] args) {
    try {
      return commandLine().execute(args);
    } catch (RuntimeException | Error e) {
      System.err.println("collegium: unforeseen: " + e);
      return ExitCode.UNFORESEEN;
    }
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Collegium());
    StageCommand.addAll(line);
    line.setExecutionExceptionHandler(new Failures());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }
}
