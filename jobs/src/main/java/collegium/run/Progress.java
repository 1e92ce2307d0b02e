package collegium.run;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Shows on one line what is being done: rewritten in place on a terminal, written once elsewhere.
 */
final class Progress extends SparkListener {
  private static final String LINE = "[%d/%d] %-14s %s";
  private static final int WIDTH = 78;

  private final PrintStream out;
  private final boolean terminal;
  private final int steps;
  private int step;
  private String name = "";
  private int tasks;
  private int tasksDone;

  Progress(PrintStream out, boolean terminal, int steps) {
    this.out = out;
    this.terminal = terminal;
    this.steps = steps;
  }

  synchronized void begin(String stepName) {
    step++;
    name = stepName;
    tasks = 0;
    tasksDone = 0;
    if (terminal) {
      rewrite("…");
    }
  }

  synchronized void end(String headline, double seconds) {
    String line =
        String.format(Locale.ROOT, LINE + "  (%.1f s)", step, steps, name, headline, seconds);
    out.println(terminal ? "\r" + padded(line) : line);
    out.flush();
    name = "";
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    tasks += submitted.stageInfo().numTasks();
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd ended) {
    tasksDone++;
    if (terminal && !name.isEmpty()) {
      rewrite(String.format(Locale.ROOT, "%d of %d tasks", tasksDone, tasks));
    }
  }

  private void rewrite(String text) {
    out.print("\r" + padded(String.format(Locale.ROOT, LINE, step, steps, name, text)));
    out.flush();
  }

  private static String padded(String line) {
    return String.format(Locale.ROOT, "%-" + WIDTH + "s", line);
  }
}
