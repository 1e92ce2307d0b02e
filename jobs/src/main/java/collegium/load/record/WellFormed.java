package collegium.load.record;

/** Text that can be written as UTF-8. */
final class WellFormed {
  private static final int REPLACEMENT = 0xFFFD;

  private WellFormed() {}

  /** The text, U+FFFD in place of each half of a surrogate pair that has lost the other half. */
  static String text(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        int[] characters = text.codePoints().map(WellFormed::orReplacement).toArray();
        return new String(characters, 0, characters.length);
      }
    }
    return text;
  }

  private static int orReplacement(int character) {
    return Character.getType(character) == Character.SURROGATE ? REPLACEMENT : character;
  }
}
