package collegium.cli;

import java.net.BindException;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * What to do about the errors of the machine, rather than of the data, that one is likeliest to
 * meet.
 */
final class Advice {
  private Advice() {}

  static Optional<String> on(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      Optional<String> advice = onThis(cause);
      if (advice.isPresent()) {
        return advice;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> onThis(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof OutOfMemoryError
        || message.contains("OutOfMemoryError")
        || message.contains("must be at least 471859200")) {
      return Optional.of(
          "not enough memory: give it more, such as COLLEGIUM_MEMORY=6g (under spark-submit: --driver-memory, --executor-memory)");
    }
    if (cause instanceof BindException) {
      return Optional.of(
          "Spark could not open a port ("
              + message
              + "): another program may hold it; set spark.driver.bindAddress and spark.driver.port");
    }
    if (cause instanceof UnknownHostException) {
      return Optional.of(
          "the host name cannot be resolved ("
              + message
              + "): set SPARK_LOCAL_IP=127.0.0.1, or enter the name in /etc/hosts");
    }
    if (message.contains("No space left on device")) {
      return Optional.of(
          "the disk is full ("
              + message
              + "): free some, or set spark.local.dir to a roomier folder");
    }
    return Optional.empty();
  }
}
