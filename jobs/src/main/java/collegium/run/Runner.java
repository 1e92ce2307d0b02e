package collegium.run;

import collegium.config.Settings;
import collegium.publish.Published;
import collegium.table.Home;
import collegium.table.Tables;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Surrounds a run with what every run has: the home's lock, Spark, a journal, rows in {@code runs}
 * and metrics.
 */
public final class Runner {
  private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Settings settings;
  private final Home home;
  private final PrintStream out;
  private final boolean terminal;

  /**
   * Prepares runs in the home that the settings name.
   *
   * @param terminal whether lines on {@code out} may be rewritten in place
   */
  public Runner(Settings settings, PrintStream out, boolean terminal) {
    this.settings = settings;
    this.home = Home.at(settings.home());
    this.out = out;
    this.terminal = terminal;
  }

  /**
   * Does what is asked, or throws what went wrong after entering it into {@code runs}.
   *
   * @throws HomeLocked where another run is at work in this home
   */
  public void run(RunRequest request) throws IOException {
    Configuration conf = Sessions.hadoop(settings);
    RunRecord record = record(request);
    try (HomeLock lock = HomeLock.take(home, record.runId, conf)) {
      lock.leftBy()
          .ifPresent(
              run ->
                  out.println(
                      "An earlier run was killed (" + run + "); going on from what it left."));
      clearScratch(conf);
      List<Journal> left = Journal.left(home, conf);
      Journal journal = Journal.begin(home, record, conf);
      settings.withoutSecrets().forEach((key, value) -> LOG.info("setting {} = {}", key, value));
      try (SparkSession spark = Sessions.open(request.command(), settings)) {
        new RunLedger(spark, new Tables(spark, home)).enterLeft(left);
        runAndEnter(request, spark, journal);
      }
      clearScratch(conf);
    }
  }

  private void runAndEnter(RunRequest request, SparkSession spark, Journal journal)
      throws IOException {
    Tables tables = new Tables(spark, home);
    Progress progress = new Progress(out, terminal, request.steps());
    spark.sparkContext().addSparkListener(progress);
    Optional<Published> published;
    try {
      published = new CollegiumRun(request, settings, spark, journal, progress).execute();
      journal.ended(RunRecord.DONE, ExitCode.DONE, null);
    } catch (IOException | RuntimeException | Error e) {
      journal.ended(RunRecord.FAILED, ExitCode.of(e), String.valueOf(e.getMessage()));
      new RunLedger(spark, tables).enter(journal);
      throw e;
    }
    new RunLedger(spark, tables).enter(journal);
    if (published.isPresent()) {
      new Summary(home, tables, out).print(published.get(), journal.record());
    }
  }

  private RunRecord record(RunRequest request) {
    Instant now = Instant.now();
    RunRecord record = new RunRecord();
    record.runId = START.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8);
    record.command = request.command();
    record.startedAt = now.toString();
    record.build = BuildId.current();
    record.settings.putAll(settings.withoutSecrets());
    return record;
  }

  private void clearScratch(Configuration conf) throws IOException {
    FileSystem fs = home.scratch().getFileSystem(conf);
    fs.delete(home.scratch(), true);
  }
}
