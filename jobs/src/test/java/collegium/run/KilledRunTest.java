package collegium.run;

import static org.assertj.core.api.Assertions.assertThat;

import collegium.generate.CorpusGenerator;
import collegium.generate.CorpusSpec;
import collegium.publish.Manifest;
import collegium.publish.Releases;
import collegium.table.Home;
import collegium.table.Runs;
import collegium.table.Tables;
import collegium.testing.LocalSpark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed for real. */
@Tag("long")
class KilledRunTest {
  private static final int STEPS = 6;

  /** How long after the end of a step the run is killed: in the middle of the next one. */
  private static final long MOMENT_MS = 900;

  @TempDir Path folder;

  @Test
  void aRunKilledAtAnyStageAndRunAgainGivesTheUndisturbedRelease() throws Exception {
    Path first = corpus("first", 3);
    Path second = corpus("second", 4);
    String undisturbed = undisturbed(first, second);

    finish(start("home", first));
    String published = current("home");
    for (int step = 0; step < STEPS; step++) {
      killAfter(start("home", second), step);
      assertThat(readersSeeAWholeRelease("home")).isIn(published, undisturbed);
    }
    assertThat(finish(start("home", second))).contains("An earlier run was killed");

    assertThat(current("home")).isEqualTo(undisturbed);
    assertThat(runs("killed")).isGreaterThanOrEqualTo(STEPS - 1);
    assertThat(folder.resolve("home/tmp")).doesNotExist();
    try (var leftovers = Files.list(folder.resolve("home/releases"))) {
      assertThat(leftovers.map(p -> p.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".staging"));
    }
  }

  @Test
  void theSecondRunInAHomeIsSentAway() throws Exception {
    Path corpus = corpus("works", 5);
    Process first = start("home", corpus);
    while (!Files.exists(folder.resolve("home/.lock"))) {
      Thread.sleep(20);
    }
    Process second = start("home", corpus);
    String said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(second.waitFor()).isEqualTo(ExitCode.HOME_LOCKED);
    assertThat(said).contains("another run holds home").contains("process " + first.pid());
    finish(first);
  }

  private String undisturbed(Path first, Path second) throws Exception {
    finish(start("undisturbed", first));
    finish(start("undisturbed", second));
    return current("undisturbed");
  }

  private Path corpus(String name, long seed) throws IOException {
    Path file = folder.resolve(name + ".jsonl.gz");
    CorpusGenerator.write(CorpusSpec.of(2000, seed), file);
    return file;
  }

  private Process start(String home, Path input) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
    java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Xmx2g",
            "-cp",
            System.getProperty("java.class.path"),
            "collegium.cli.Main",
            "run",
            "--home",
            folder.resolve(home).toString(),
            "--input",
            input.toString(),
            "--set",
            "publish.max-shrink=1",
            "--set",
            "spark.spark.databricks.delta.snapshotPartitions=1",
            "--set",
            "spark.spark.sql.shuffle.partitions=2"));
    return new ProcessBuilder(command).start();
  }

  private static String finish(Process run) throws Exception {
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String wrong = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as("%s%n%s", said, wrong).isZero();
    return said;
  }

  private static void killAfter(Process run, int step) throws Exception {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    while (step > 0 && line != null && !line.startsWith("[" + step + "/" + STEPS + "]")) {
      line = said.readLine();
    }
    run.waitFor(MOMENT_MS, TimeUnit.MILLISECONDS);
    run.destroyForcibly().waitFor();
  }

  private String readersSeeAWholeRelease(String home) throws IOException {
    Releases releases = releases(home);
    Manifest manifest = releases.currentManifest().orElseThrow();
    for (Manifest.Dataset dataset : manifest.datasets()) {
      for (Manifest.DataFile file : dataset.files()) {
        assertThat(folder.resolve(home + "/releases/" + manifest.release() + "/" + file.path()))
            .hasSize(file.bytes());
      }
    }
    return manifest.release();
  }

  private String current(String home) throws IOException {
    return releases(home).current().orElseThrow();
  }

  private Releases releases(String home) throws IOException {
    return new Releases(Home.at(folder.resolve(home).toString()), new Configuration());
  }

  private long runs(String status) {
    Tables tables = new Tables(LocalSpark.session(), Home.at(folder.resolve("home").toString()));
    return tables.read(Runs.TABLE).where("status = '" + status + "'").count();
  }
}
