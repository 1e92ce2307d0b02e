package collegium.cli;

import collegium.run.ExitCode;
import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on the last line why a command did not come to its end; the stack goes to the log. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception error, CommandLine line, ParseResult parsed) {
    int code = ExitCode.of(error);
    PrintWriter err = line.getErr();
    if (code == ExitCode.UNFORESEEN) {
      LoggerFactory.getLogger(Failures.class).error("unforeseen", error);
      Advice.on(error)
          .ifPresentOrElse(
              advice -> err.println("collegium: " + advice),
              () ->
                  err.println(
                      "collegium: unforeseen: " + firstLine(error) + " (the log has the details)"));
    } else {
      err.println("collegium: " + error.getMessage());
    }
    err.flush();
    return code;
  }

  private static String firstLine(Throwable error) {
    return error.toString().lines().findFirst().orElse(error.getClass().getName());
  }
}
