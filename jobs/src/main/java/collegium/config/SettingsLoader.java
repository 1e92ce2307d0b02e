package collegium.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lays the sources of settings over each other: defaults, files, environment, flags. */
public final class SettingsLoader {
  private static final String ROOT = "collegium";
  private static final String SPARK = "spark";
  private static final Config DEFAULTS =
      ConfigFactory.parseResources(SettingsLoader.class.getClassLoader(), "reference.conf")
          .getConfig(ROOT);

  private SettingsLoader() {}

  /**
   * Reads and checks all settings.
   *
   * @param files HOCON files, later ones win
   * @param environment the process environment; only names that begin with COLLEGIUM_ are looked at
   * @param flags keys without the leading {@code collegium.}, as given on the command line
   * @throws SettingsException for an unknown key or an impossible value
   */
  public static Settings load(
      List<Path> files, Map<String, String> environment, Map<String, String> flags) {
    Config merged = DEFAULTS;
    for (Path file : files) {
      merged = parse(file).withFallback(merged);
    }
    merged =
        known(Environment.settings(environment, keys(DEFAULTS)), "environment")
            .withFallback(merged);
    merged = known(Overrides.of(flags, "command line"), "command line").withFallback(merged);
    return SettingsReader.read(merged);
  }

  private static Config parse(Path file) {
    if (!Files.isReadable(file)) {
      throw new SettingsException("settings file '" + file + "' cannot be read: does it exist?");
    }
    try {
      Config parsed =
          ConfigFactory.parseFile(
                  file.toFile(), ConfigParseOptions.defaults().setAllowMissing(false))
              .resolve();
      Set<String> others = new TreeSet<>(parsed.root().keySet());
      others.remove(ROOT);
      if (!others.isEmpty()) {
        throw new SettingsException(
            file + ": unknown key " + others + ": all settings stand inside " + ROOT + " { }");
      }
      return parsed.hasPath(ROOT)
          ? known(parsed.getConfig(ROOT), file.toString())
          : ConfigFactory.empty();
    } catch (ConfigException e) {
      throw new SettingsException(file + ": " + e.getMessage(), e);
    }
  }

  private static Config known(Config config, String origin) {
    Set<String> known = keys(DEFAULTS);
    for (Map.Entry<String, ConfigValue> entry : config.entrySet()) {
      String key = plain(entry.getKey());
      if (!known.contains(key) && !key.startsWith(SPARK + ".")) {
        int line = entry.getValue().origin().lineNumber();
        String place = line > 0 ? origin + ", line " + line : origin;
        throw new SettingsException(
            place
                + ": unknown setting '"
                + key
                + "'"
                + NearestName.hint(key, known)
                + " (all settings: reference.conf)");
      }
    }
    return config;
  }

  private static Set<String> keys(Config config) {
    return config.entrySet().stream()
        .map(e -> plain(e.getKey()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** HOCON quotes path elements that hold unusual characters; keys here are shown without. */
  static String plain(String path) {
    return path.replace("\"", "");
  }
}
