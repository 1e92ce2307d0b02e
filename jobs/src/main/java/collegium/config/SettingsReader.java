package collegium.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** From merged HOCON to checked records. */
final class SettingsReader {
  private static final String NEWEST = "newest";

  private SettingsReader() {}

  static Settings read(Config c) {
    try {
      return new Settings(
          c.getString("home"),
          asOf(c.getString("as-of")),
          new LoadSettings(bytes(c, "load.max-record-bytes"), c.getBytes("load.split-bytes")),
          new CoauthorSettings(
              c.getInt("coauthors.max-authors"),
              c.getInt("coauthors.half-life-years"),
              c.getInt("coauthors.evidence")),
          new GraphSettings(
              c.getBytes("graph.kernel-memory"),
              c.getDouble("graph.resolution"),
              c.getInt("graph.iterations"),
              c.getInt("graph.propagation-rounds"),
              c.getLong("graph.seed")),
          new CollaboratorSettings(
              c.getInt("collaborators.most"), c.getDouble("collaborators.close-threshold")),
          new PublishSettings(
              c.getInt("publish.keep"),
              c.getLong("publish.rows-per-file"),
              c.getDouble("publish.max-shrink")),
          flat(c.getConfig("spark")),
          flat(c));
    } catch (ConfigException e) {
      throw new SettingsException(e.getMessage(), e);
    }
  }

  /**
   * A size that must fit an int; larger ones are cut to it and then refused by the bounds of their
   * setting.
   */
  private static int bytes(Config c, String key) {
    return (int) Math.min(Integer.MAX_VALUE, c.getBytes(key));
  }

  private static Optional<LocalDate> asOf(String text) {
    if (text.equals(NEWEST)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new SettingsException(
          "as-of = '" + text + "': give a date such as 2022-01-31, or " + NEWEST, e);
    }
  }

  private static SortedMap<String, String> flat(Config config) {
    SortedMap<String, String> values = new TreeMap<>();
    config
        .entrySet()
        .forEach(
            e -> values.put(SettingsLoader.plain(e.getKey()), e.getValue().unwrapped().toString()));
    return values;
  }
}
