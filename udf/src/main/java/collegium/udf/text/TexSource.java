package collegium.udf.text;

/** A text and the place in it that is read next. */
final class TexSource {
  /** What {@link #peek} gives behind the end: a blank to all who ask. */
  private static final char END = '\n';

  private final String text;
  private int at;

  TexSource(String text) {
    this.text = text;
  }

  boolean isDone() {
    return at >= text.length();
  }

  int at() {
    return at;
  }

  int remaining() {
    return text.length() - at;
  }

  /** The character {@code offset} places on. */
  char peek(int offset) {
    int place = at + offset;
    return place < text.length() ? text.charAt(place) : END;
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, at);
  }

  void skip(int length) {
    at += length;
  }

  void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** Goes behind the next occurrence of {@code end}; false where there is none. */
  boolean skipPast(String end) {
    int found = text.indexOf(end, at);
    if (found >= 0) {
      at = found + end.length();
    }
    return found >= 0;
  }

  String take(int length) {
    String taken = text.substring(at, at + length);
    at += length;
    return taken;
  }

  String takePoint() {
    return take(Character.charCount(text.codePointAt(at)));
  }

  boolean hasAddress(int offset) {
    return peek(offset) == 'h'
        && (text.startsWith("http://", at + offset) || text.startsWith("https://", at + offset));
  }

  /** In an address a tilde, an underscore or two hyphens are themselves. */
  int addressLength() {
    int end = at;
    while (end < text.length()
        && text.charAt(end) > ' '
        && "\\{}$<>\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end - at;
  }

  /** The length of the run of {@code c} that begins here. */
  int run(char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end - at;
  }

  /** The length of the run of ASCII letters that begins {@code offset} places on. */
  int letters(int offset) {
    int end = at + offset;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end - at - offset;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
