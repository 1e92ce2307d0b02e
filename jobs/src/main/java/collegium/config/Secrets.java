package collegium.config;

import java.util.regex.Pattern;

/** Which settings must not be shown. */
final class Secrets {
  static final String HIDDEN = "(hidden)";

  private static final Pattern TELLTALE =
      Pattern.compile(
          "(?i)secret|password|passphrase|token|credential|access[.-]?key|account\\.key|private");

  private Secrets() {}

  static boolean isSecret(String key) {
    return TELLTALE.matcher(key).find();
  }
}
