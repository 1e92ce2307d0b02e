package collegium.udf.text;

/**
 * Reads TeX as authors type it into forms, and writes what it would print, in one pass without a
 * way back. Whatever is not TeX after all (a lone dollar, a brace without partner, a set {a, b}) is
 * copied.
 */
final class Tex {
  private static final String SPECIAL = "\\{}$^_~-`'";
  private static final String NOT_BEFORE_TIE = "([/=<>~|{";
  private static final int LONGEST_PROTECTED = 60;

  private final TexSource source;
  private final TexStructure structure;
  private final TexOutput out;
  private final TexCommandReader commands;

  private Tex(String text) {
    this.source = new TexSource(text);
    this.structure = new TexStructure(text);
    this.out = new TexOutput(text.length());
    this.commands = new TexCommandReader(source, structure, out);
  }

  static String toText(String text) {
    return mayBeTex(text) ? new Tex(text).read() : text;
  }

  private static boolean mayBeTex(String text) {
    return text.indexOf('\\') >= 0
        || text.indexOf('$') >= 0
        || text.indexOf('{') >= 0
        || text.indexOf('~') >= 0
        || text.contains("--")
        || text.contains("``")
        || text.contains("''");
  }

  private String read() {
    boolean afterCommand = false;
    while (!source.isDone()) {
      boolean ofCommand = afterCommand;
      afterCommand = false;
      char c = source.peek(0);
      switch (c) {
        case '\\' -> afterCommand = commands.read();
        case '{' -> openGroup(ofCommand);
        case '}' -> afterCommand = closeGroup();
        case '$' -> dollar();
        case '^', '_' -> script(c == '^');
        case '~' -> tie();
        case '-' -> dash();
        case '`', '\'' -> quote(c);
        default -> words();
      }
    }
    return out.toString();
  }

  private void replace(int length, String atom) {
    source.skip(length);
    out.add(atom);
  }

  private void words() {
    if (!out.awaitsArgument()) {
      out.append(source.take(source.hasAddress(0) ? source.addressLength() : wordsLength()));
    } else if (Character.isWhitespace(source.peek(0))) {
      source.skip(1);
    } else {
      out.add(source.takePoint());
    }
  }

  private int wordsLength() {
    int length = 1;
    while (length < source.remaining()
        && SPECIAL.indexOf(source.peek(length)) < 0
        && !source.hasAddress(length)) {
      length++;
    }
    return length;
  }

  private void openGroup(boolean ofCommand) {
    if (!structure.isBrace(source.at())) {
      replace(1, "{");
      return;
    }
    boolean raised = source.startsWith("{sup ");
    if (raised || source.startsWith("{sub ")) {
      // Reports of the U.S. Department of Energy: CO{sub 2}, ha{sup -1}.
      source.skip("{sup".length());
      out.await(raised ? TexArgument.SUPERSCRIPT : TexArgument.SUBSCRIPT);
      out.openGroup(false, false);
      return;
    }
    boolean grouping = ofCommand || out.inFormula() || out.awaitsArgument() || isProtection();
    source.skip(1);
    out.openGroup(!grouping, ofCommand);
  }

  /**
   * Whether the braces here only group, as in {BERT}, {G}ood or {\em x}, and do not print, as in
   * {0, 1}.
   */
  private boolean isProtection() {
    boolean blankAllowed = Character.isUpperCase(source.peek(1));
    for (int offset = 1; offset < LONGEST_PROTECTED; offset++) {
      char c = source.peek(offset);
      if (c == '}' || c == '{' || c == '\\') {
        return true;
      }
      if (c == ',' || (Character.isWhitespace(c) && !blankAllowed)) {
        return false;
      }
    }
    return false;
  }

  private boolean closeGroup() {
    if (!structure.isBrace(source.at())) {
      replace(1, "}");
      return false;
    }
    source.skip(1);
    boolean ofCommand = out.closeGroup();
    if (out.wasDropped()) {
      closeGap();
    }
    return ofCommand;
  }

  /**
   * What was dropped leaves no blank before a full stop and no empty brackets: "as shown
   * (\cite{x})."
   */
  private void closeGap() {
    while (isOpeningBracket(out.last()) && isOneOf(",; ", source.peek(0))) {
      source.skip(1);
    }
    if ((out.last() == '(' && source.peek(0) == ')')
        || (out.last() == '[' && source.peek(0) == ']')) {
      source.skip(1);
      out.removeLast();
    }
    if (source.isDone() || isOneOf(".,;:)]", source.peek(0))) {
      out.trimBlanks();
    }
  }

  private void dollar() {
    if (structure.opensFormula(source.at())) {
      source.skip(1);
      out.openFormula();
    } else if (structure.closesFormula(source.at())) {
      source.skip(1);
      out.closeFormula();
      closeGap();
    } else {
      replace(1, "$");
    }
  }

  private void script(boolean raised) {
    if (out.inFormula() || structure.opensGroup(source.at() + 1)) {
      source.skip(1);
      out.await(raised ? TexArgument.SUPERSCRIPT : TexArgument.SUBSCRIPT);
    } else {
      replace(1, raised ? "^" : "_");
    }
  }

  /**
   * A tilde between two words is a blank; before a number ("~5%") and between two ("3~5") it is
   * itself.
   */
  private void tie() {
    char before = out.last();
    char after = source.peek(1);
    boolean range = (Character.isDigit(before) || before == '%') && Character.isDigit(after);
    boolean tied = !range && !Character.isWhitespace(before) && !isOneOf(NOT_BEFORE_TIE, before);
    replace(1, tied || out.inFormula() ? " " : "~");
  }

  private void dash() {
    int count = source.run('-');
    String dashes = source.take(count);
    out.add(out.inFormula() ? dashes : count == 2 ? "–" : count == 3 ? "—" : dashes);
  }

  private void quote(char mark) {
    int count = source.run(mark);
    if (out.inFormula()) {
      out.add(source.take(count).replace('\'', '′'));
    } else if (count != 2) {
      out.add(source.take(count));
    } else {
      boolean opens = Character.isWhitespace(out.last()) || isOpeningBracket(out.last());
      boolean before = opens && !Character.isWhitespace(source.peek(2));
      replace(2, mark == '`' || before ? "“" : "”");
    }
  }

  private static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[';
  }

  private static boolean isOneOf(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }
}
