package collegium.cli;

import collegium.config.Settings;
import collegium.config.SettingsLoader;
import collegium.table.Home;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Options of every command that works in a home. */
final class SettingsOptions {
  /** Read by conf/log4j2-laptop.properties; it must be set before the first logger is made. */
  private static final String LOG_FOLDER = "collegium.log.folder";

  private static final String TERMINAL = "collegium.terminal";

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description = "Where tables and releases lie (default: collegium-home).")
  private String home;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The run's date, such as 2022-01-31 (default: the newest date in the corpus).")
  private String asOf;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Settings file (HOCON); may be repeated, later ones win.")
  private List<Path> files = List.of();

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One setting, such as coauthors.max-authors=30; may be repeated.")
  private Map<String, String> values = new LinkedHashMap<>();

  Settings settings() {
    Map<String, String> flags = new LinkedHashMap<>(values);
    if (home != null) {
      flags.put("home", home);
    }
    if (asOf != null) {
      flags.put("as-of", asOf);
    }
    Settings settings = SettingsLoader.load(files, System.getenv(), flags);
    if (System.getProperty(LOG_FOLDER) == null && isLocal(settings)) {
      System.setProperty(LOG_FOLDER, settings.home() + "/logs");
    }
    return settings;
  }

  private static boolean isLocal(Settings settings) {
    return Home.at(settings.home()).root().toUri().getScheme() == null;
  }

  /** Whether lines may be rewritten in place. Java cannot tell; bin/collegium can. */
  static boolean isTerminal() {
    return Boolean.getBoolean(TERMINAL);
  }
}
