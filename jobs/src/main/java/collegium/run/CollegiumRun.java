package collegium.run;

import collegium.config.Settings;
import collegium.load.Loader;
import collegium.publish.Published;
import collegium.publish.Publisher;
import collegium.stage.Stage;
import collegium.stage.StageContext;
import collegium.stage.StageReport;
import collegium.table.Home;
import collegium.table.Tables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** One run: load, the stages in their order, publish. */
final class CollegiumRun {
  private final RunRequest request;
  private final Settings settings;
  private final SparkSession spark;
  private final Journal journal;
  private final Progress progress;
  private final Home home;
  private final Tables tables;
  private final String build;

  CollegiumRun(
      RunRequest request,
      Settings settings,
      SparkSession spark,
      Journal journal,
      Progress progress) {
    this.request = request;
    this.settings = settings;
    this.spark = spark;
    this.journal = journal;
    this.progress = progress;
    this.home = Home.at(settings.home());
    this.tables = new Tables(spark, home);
    this.build = journal.record().build;
  }

  /** Empty where the request does not publish. */
  Optional<Published> execute() throws IOException {
    load();
    if (request.stages().isEmpty() && !request.publishes()) {
      return Optional.empty();
    }
    LocalDate asOf = AsOf.resolve(settings, tables);
    journal.asOf(asOf);
    for (Stage stage : request.stages()) {
      derive(stage, asOf);
    }
    return request.publishes() ? Optional.of(publish(asOf)) : Optional.empty();
  }

  private void load() throws IOException {
    if (request.load().isPresent()) {
      Loader loader = new Loader(spark, tables, settings.load(), journal.record().runId);
      step("load", () -> loader.load(request.load().get()));
    }
  }

  private void derive(Stage stage, LocalDate asOf) throws IOException {
    String provenance = Provenance.of(stage, tables, settings, asOf, build);
    boolean stands = !request.anew() && Provenance.stands(stage, tables, provenance);
    step(
        stage.name(),
        () ->
            stands
                ? StageReport.of("nothing has changed", Map.of("skipped", 1))
                : stage.run(context(asOf, provenance)));
  }

  private Published publish(LocalDate asOf) throws IOException {
    Published[] published = new Published[1];
    step(
        "publish",
        () -> {
          published[0] = new Publisher(context(asOf, ""), build).publish();
          return report(published[0]);
        });
    journal.release(published[0].manifest().release());
    return published[0];
  }

  private static StageReport report(Published published) {
    var manifest = published.manifest();
    String what =
        switch (published.outcome()) {
          case NEW -> "release " + manifest.release();
          case UNCHANGED -> "release " + manifest.release() + " stands, nothing has changed";
          case WITHDRAWN ->
              "nothing: release "
                  + manifest.release()
                  + " holds the same rows and was rolled back from";
        };
    return StageReport.of(
        String.format(Locale.ROOT, "%s (%,.1f MB)", what, manifest.bytes() / 1e6),
        Map.of("bytes", manifest.bytes(), "gates_passed", manifest.gates().size()));
  }

  private StageContext context(LocalDate asOf, String provenance) {
    return new StageContext(
        spark, home, tables, settings, asOf, journal.record().runId, provenance);
  }

  /** A piece of work that may fail reading or writing. */
  private interface Work {
    StageReport run() throws IOException;
  }

  private void step(String name, Work work) throws IOException {
    progress.begin(name);
    spark.sparkContext().setJobGroup(name, name, false);
    long start = System.nanoTime();
    StageReport report = work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    journal.stage(name, report, seconds);
    progress.end(report.headline(), seconds);
  }
}
