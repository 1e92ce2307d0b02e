package collegium.load.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells a file that is one pretty-printed document from one that has a record on every line. */
final class Document {
  private static final Pattern RECORD_AHEAD =
      Pattern.compile("\uFEFF?+\\s*+(?:[^\\s\\[{]|\\{[ \\t\\r]*+\\S)");

  private Document() {}

  /** Whether the first line that is not blank opens a document that goes on below. */
  static boolean isOpenedBy(String line) {
    String first = line.strip();
    return first.equals("{") || (first.startsWith("[") && !first.endsWith("]"));
  }

  /** Whether the beginning of a file is enough to see that it is no document. */
  static boolean isExcludedBy(byte[] head) {
    return RECORD_AHEAD.matcher(new String(head, StandardCharsets.UTF_8)).lookingAt();
  }
}
