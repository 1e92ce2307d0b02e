package collegium.udf.text;

/**
 * Reads one command of TeX, from its backslash to the end of its name, and writes what it prints.
 */
final class TexCommandReader {
  private static final int LONGEST_OPTION = 100;

  /** Accents that are typed before a bare letter as well: {@code \v c}. */
  private static final String BARE_ACCENTS = "vckHudr";

  private final TexSource source;
  private final TexStructure structure;
  private final TexOutput out;
  private boolean hasPreamble = true;

  TexCommandReader(TexSource source, TexStructure structure, TexOutput out) {
    this.source = source;
    this.structure = structure;
    this.out = out;
  }

  /** Returns whether it was a command with a name, so that a group behind it is its argument. */
  boolean read() {
    int length = source.letters(1);
    if (length == 0) {
      readSign(source.peek(1));
      return false;
    }
    source.skip(1);
    readNamed(source.take(length));
    return true;
  }

  private void readSign(char sign) {
    TexAccent accent = TexAccent.named(String.valueOf(sign));
    source.skip(1);
    if (accent != null) {
      source.skip(1);
      readAccented(accent);
      return;
    }
    switch (sign) {
      case '%', '&', '_', '#', '$', '{', '}' -> out.add(source.take(1));
      case '(', '[' -> {
        if (structure.isClosedAfter(source.at())) {
          source.skip(1);
          out.openFormula();
        }
      }
      case ')', ']' -> {
        if (out.inFormula()) {
          source.skip(1);
          out.closeFormula();
        }
      }
      case '|' -> replaceSign("‖");
      case '!', '/', '-', '@' -> replaceSign("");
      case '\\', ' ', ',', ';', ':', '>', '\n' -> replaceSign(" ");
      default -> {
        // An unknown sign stands for itself, and is read as itself.
      }
    }
  }

  private void replaceSign(String replacement) {
    source.skip(source.isDone() ? 0 : 1);
    out.append(replacement);
  }

  /**
   * The accent is read; without a letter to stand on it was a quote, escaped for another language.
   */
  private void readAccented(TexAccent accent) {
    char letter = source.peek(0);
    boolean dotless = letter == '\\' && "ij".indexOf(source.peek(1)) >= 0 && source.letters(1) == 1;
    boolean possessive =
        accent.name().equals("'")
            && letter == 's'
            && source.letters(0) == 1
            && Character.isLetter(out.last());
    if (dotless || structure.opensGroup(source.at()) || (accent.suits(letter) && !possessive)) {
      out.await(accent);
    } else {
      out.add(accent.name());
    }
  }

  private void readNamed(String name) {
    if (source.peek(0) == '*' && source.peek(1) == '{') {
      source.skip(1);
    }
    String option = option();
    TexArgument argument = TexArgument.BY_NAME.get(name);
    TexAccent accent = TexAccent.named(name);
    if (name.equals("documentclass") && hasPreamble) {
      hasPreamble = source.skipPast("\\begin{document}");
    } else if (name.equals("unicode")) {
      readUnicode();
    } else if (TexCommands.isDropped(name)) {
      awaitGroup(TexArgument.DROP);
    } else if (argument != null) {
      out.append(name.equals("sqrt") ? Scripts.of(option, true) + "√" : "");
      source.skipBlanks();
      out.await(argument);
    } else if (accent != null) {
      readNamedAccent(accent);
    } else if (TexCommands.isSilent(name)) {
      readSilent(name);
    } else if (TexCommands.isBlank(name)) {
      out.append(" ");
    } else {
      readSymbol(name);
    }
  }

  /** {@code [...]} between a command and its argument. */
  private String option() {
    if (source.peek(0) != '[') {
      return "";
    }
    int length = 1;
    while (length < LONGEST_OPTION && source.peek(length) != ']') {
      length++;
    }
    if (source.peek(length) != ']' || source.peek(length + 1) != '{') {
      return "";
    }
    source.skip(1);
    String option = source.take(length - 1);
    source.skip(1);
    return option;
  }

  private void awaitGroup(TexArgument argument) {
    if (structure.opensGroup(source.at())) {
      out.await(argument);
    }
  }

  private void readNamedAccent(TexAccent accent) {
    String name = accent.name();
    boolean bare =
        name.length() > 1 || (BARE_ACCENTS.contains(name) && accent.suits(letterAfterBlanks()));
    if (structure.opensGroup(source.at()) || bare) {
      source.skipBlanks();
      out.await(accent);
    } else {
      out.append(" ");
    }
  }

  private char letterAfterBlanks() {
    int offset = 0;
    while (offset < 3 && source.peek(offset) == ' ') {
      offset++;
    }
    return source.peek(offset);
  }

  private void readSilent(String name) {
    source.skipBlanks();
    boolean noBracket = source.peek(0) == '.' && (name.equals("left") || name.equals("right"));
    source.skip(noBracket ? 1 : 0);
  }

  /** {@code \\unicode{x2013}}: MathJax's way to write any character. */
  private void readUnicode() {
    int digits = 0;
    while (digits <= 5 && Character.digit(source.peek(2 + digits), 16) >= 0) {
      digits++;
    }
    if (source.startsWith("{x") && digits > 0 && digits <= 5 && source.peek(2 + digits) == '}') {
      source.skip(2);
      int point = Integer.parseInt(source.take(digits), 16);
      source.skip(1);
      out.add(Characters.readable(Character.toString(point)));
    }
  }

  private void readSymbol(String name) {
    String symbol = TexSymbols.of(name);
    if (symbol == null) {
      boolean hasArgument = structure.opensGroup(source.at()) && source.peek(1) != '}';
      out.add(hasArgument ? "" : name);
      return;
    }
    boolean word = TexSource.isLetter(symbol.charAt(symbol.length() - 1));
    if (word && Character.isLetterOrDigit(out.last()) && !out.awaitsArgument()) {
      out.append(" ");
    }
    out.add(symbol);
    if (word && "{\\".indexOf(source.peek(0)) >= 0 && source.peek(1) != '}') {
      out.append(" ");
    }
    if (isLetterOfWords(symbol)) {
      source.skipBlanks();
    }
    if (symbol.endsWith(".") && source.peek(0) == '.') {
      source.skip(1);
    }
  }

  /**
   * After the name of a letter TeX skips blanks, and so do those who type it: {@code Stra\ss e}.
   */
  private static boolean isLetterOfWords(String symbol) {
    char first = symbol.charAt(0);
    return symbol.length() == 1 && first > 0x7F && first < 0x250 && Character.isLetter(first);
  }
}
