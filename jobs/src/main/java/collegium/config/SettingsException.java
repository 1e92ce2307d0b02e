package collegium.config;

/**
 * A setting is unknown or has a value it cannot have. The message names it, its origin and what
 * would be right.
 */
public final class SettingsException extends RuntimeException {
  public SettingsException(String message) {
    super(message);
  }

  SettingsException(String message, Throwable cause) {
    super(message, cause);
  }
}
