package collegium.run;

import collegium.config.Settings;
import collegium.config.SettingsException;
import collegium.generate.CorpusGenerator;
import collegium.generate.CorpusSpec;
import collegium.load.LoadRequest;
import collegium.load.record.Format;
import collegium.table.Home;
import collegium.table.SourceWorks;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The built-in corpus of invented people and works, for a first look. A home holds either it or
 * real works.
 */
public final class SampleCorpus {
  private static final int WORKS = 10_000;
  private static final long SEED = 7;

  private final Settings settings;
  private final Home home;
  private final PrintStream out;

  public SampleCorpus(Settings settings, PrintStream out) {
    this.settings = settings;
    this.home = Home.at(settings.home());
    this.out = out;
  }

  /**
   * What to load when no input is given: the sample, or nothing where the home holds other works
   * already.
   */
  public Optional<LoadRequest> request() throws IOException {
    if (home.root().toUri().getScheme() != null) {
      throw new SettingsException(
          "give --input: the sample corpus is made on this machine, and home '"
              + home.root()
              + "' is elsewhere");
    }
    if (!isHere() && Files.exists(path(home.table(SourceWorks.TABLE)))) {
      out.println("No --input: computing from the works that " + home.root() + " holds.");
      return Optional.empty();
    }
    Path corpus = path(home.sample()).resolve("works.jsonl.gz");
    if (!Files.exists(corpus)) {
      out.println(
          "No --input: making the sample corpus, "
              + WORKS
              + " works of invented people, in "
              + corpus);
      Files.createDirectories(corpus.getParent());
      CorpusGenerator.write(CorpusSpec.of(WORKS, SEED), corpus);
    }
    return Optional.of(
        LoadRequest.of(List.of(corpus.toString()), Format.NORMALIZED, Sessions.hadoop(settings)));
  }

  /**
   * Keeps real people apart from invented ones.
   *
   * @throws SettingsException where the home was made from the sample corpus
   */
  public void mustNotBeHere() {
    if (isHere()) {
      throw new SettingsException(
          "home '"
              + home.root()
              + "' holds the sample corpus; real works do not belong beside it: choose another --home, or delete this one");
    }
  }

  private boolean isHere() {
    return home.root().toUri().getScheme() == null && Files.exists(path(home.sample()));
  }

  private static Path path(org.apache.hadoop.fs.Path path) {
    return Path.of(path.toUri().getPath());
  }
}
