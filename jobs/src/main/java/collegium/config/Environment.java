package collegium.config;

import com.typesafe.config.Config;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Settings given as environment variables: COLLEGIUM_COAUTHORS_MAX_AUTHORS sets
 * coauthors.max-authors.
 */
final class Environment {
  private static final String PREFIX = "COLLEGIUM_";

  /** Read by bin/collegium before the program starts. */
  private static final Set<String> LAUNCHER =
      Set.of("COLLEGIUM_MEMORY", "COLLEGIUM_JAVA_OPTS", "COLLEGIUM_SETTINGS");

  private Environment() {}

  static Config settings(Map<String, String> environment, Set<String> knownKeys) {
    Map<String, String> keyOf = new HashMap<>();
    knownKeys.forEach(key -> keyOf.put(variable(key), key));
    Map<String, String> settings = new HashMap<>();
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !LAUNCHER.contains(name)) {
            String key = keyOf.get(name);
            if (key == null) {
              throw new SettingsException(
                  "environment: " + name + " names no setting (all settings: reference.conf)");
            }
            settings.put(key, value);
          }
        });
    return Overrides.of(settings, "environment");
  }

  private static String variable(String key) {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
