package collegium.testing;

import collegium.config.Settings;
import collegium.config.SettingsLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings for tests: the defaults, but few partitions. */
public final class TestSettings {
  private TestSettings() {}

  /**
   * Settings of a home.
   *
   * @param overrides key and value in turn
   */
  public static Settings of(String home, String... overrides) {
    Map<String, String> flags = new LinkedHashMap<>();
    flags.put("home", home);
    flags.put("spark.spark.master", "local[2]");
    flags.put("spark.spark.sql.shuffle.partitions", "3");
    flags.put("spark.spark.sql.adaptive.enabled", "false");
    flags.put("spark.spark.databricks.delta.snapshotPartitions", "1");
    flags.put("spark.spark.databricks.delta.stats.collect", "false");
    flags.put("spark.spark.databricks.delta.writeChecksumFile.enabled", "false");
    for (int i = 0; i < overrides.length; i += 2) {
      flags.put(overrides[i], overrides[i + 1]);
    }
    return SettingsLoader.load(List.of(), Map.of(), flags);
  }
}
