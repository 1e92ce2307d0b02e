package collegium.load.record;

import java.util.function.UnaryOperator;

/**
 * A text before and after cleaning.
 *
 * @param clean null where nothing is left
 * @param raw null where equal to {@code clean}
 */
record CleanText(String clean, String raw) {

  static CleanText of(String raw, UnaryOperator<String> rule) {
    if (raw == null) {
      return new CleanText(null, null);
    }
    String clean = rule.apply(raw);
    return new CleanText(clean.isBlank() ? null : clean, clean.equals(raw) ? null : raw);
  }
}
