package collegium.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Independent pieces of work on one Spark session at the same time. Planning and committing keep
 * one thread busy and the executors idle; with a few pieces under way the one fills the gaps of the
 * other.
 */
public final class Together {
  private static final int AT_A_TIME = 3;

  private Together() {}

  /**
   * Does all pieces and returns their results in the order given. All have ended when it returns or
   * throws.
   *
   * @throws RuntimeException the first failure in that order
   */
  public static <T> List<T> run(List<Callable<T>> pieces) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.min(AT_A_TIME, Math.max(1, pieces.size())));
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> ended : threads.invokeAll(pieces)) {
        results.add(ended.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for Spark", e);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException(cause.getMessage(), cause);
  }
}
