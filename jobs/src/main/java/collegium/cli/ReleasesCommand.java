package collegium.cli;

import collegium.config.Settings;
import collegium.publish.Manifest;
import collegium.publish.Releases;
import collegium.run.HomeLock;
import collegium.run.Sessions;
import collegium.table.Home;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists releases, and shows readers an older one again. */
@Command(
    name = "releases",
    description = "List the releases, or roll back to one of them.",
    mixinStandardHelpOptions = true)
final class ReleasesCommand implements Callable<Integer> {
  @Mixin private SettingsOptions options;

  @Option(
      names = "--rollback",
      paramLabel = "ID",
      description = "Make this release the current one, after checking its files.")
  private String rollback;

  @Override
  public Integer call() throws IOException {
    Settings settings = options.settings();
    Home home = Home.at(settings.home());
    Configuration conf = Sessions.hadoop(settings);
    Releases releases = new Releases(home, conf);
    if (rollback != null) {
      rollBack(releases, HomeLock.take(home, "rollback to " + rollback, conf));
    }
    print(releases, System.out);
    return 0;
  }

  private void rollBack(Releases releases, HomeLock held) throws IOException {
    try (held) {
      releases.rollBackTo(rollback);
    }
  }

  private static void print(Releases releases, PrintStream out) throws IOException {
    Optional<String> current = releases.current();
    List<Manifest> all = releases.list();
    if (all.isEmpty()) {
      out.println("No release yet: collegium run makes one.");
    }
    for (Manifest release : all) {
      String state =
          Optional.of(release.release()).equals(current)
              ? "current"
              : releases.isWithdrawn(release.release()) ? "withdrawn" : "";
      out.println(
          String.format(
              Locale.ROOT,
              "%-24s %-9s published %s, %,.1f MB, %,d works",
              release.release(),
              state,
              release.createdAt(),
              release.bytes() / 1e6,
              release.dataset("works").map(Manifest.Dataset::rows).orElse(0L)));
    }
  }
}
