package collegium.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import java.util.Map;

/** Single keys with text values, as the environment and the command line give them. */
final class Overrides {
  private Overrides() {}

  static Config of(Map<String, String> values, String origin) {
    Config config = ConfigFactory.empty();
    for (Map.Entry<String, String> entry : values.entrySet()) {
      config =
          config.withValue(entry.getKey(), ConfigValueFactory.fromAnyRef(entry.getValue(), origin));
    }
    return config;
  }
}
