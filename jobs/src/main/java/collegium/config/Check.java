package collegium.config;

/** Bounds of settings, checked where a settings record is made. */
final class Check {
  private Check() {}

  static void atLeast(String key, long value, long least) {
    within(key, value, least, Long.MAX_VALUE);
  }

  static void within(String key, long value, long least, long most) {
    if (value < least || value > most) {
      String upTo = most == Long.MAX_VALUE ? "" : " and at most " + most;
      throw new SettingsException(key + " = " + value + ": it must be at least " + least + upTo);
    }
  }

  static void within(String key, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new SettingsException(
          key + " = " + value + ": it must lie between " + least + " and " + most);
    }
  }
}
