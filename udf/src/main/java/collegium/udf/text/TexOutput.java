package collegium.udf.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The text written so far, with the groups that are open and the commands that wait for an
 * argument. Both remember where they began in the text, so nothing is ever read twice.
 */
final class TexOutput {
  /** Deeper nesting is no text: its braces still go, its commands have no effect. */
  private static final int MAX_DEPTH = 500;

  /** Longer arguments are left as they are: no exponent, no accented letter is as long. */
  private static final int LONGEST_ARGUMENT = 300;

  /** An open group, or (argument not null) a command that waits. */
  private record Open(int start, TexArgument argument, boolean braced, boolean ofCommand) {}

  private final StringBuilder text;
  private final Deque<Open> stack = new ArrayDeque<>();
  private boolean formula;
  private int tooDeep;
  private boolean dropped;

  TexOutput(int capacity) {
    this.text = new StringBuilder(capacity);
  }

  /** The last character, or a line break where there is none. */
  char last() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  boolean inFormula() {
    return formula;
  }

  void openFormula() {
    formula = true;
  }

  void closeFormula() {
    abandonArguments();
    formula = false;
  }

  boolean awaitsArgument() {
    return !stack.isEmpty() && stack.peek().argument() != null;
  }

  /** Adds text that is no argument of anything. */
  void append(String words) {
    text.append(words);
  }

  /** Adds a letter, a symbol: what a command takes as its argument where there is no group. */
  void add(String atom) {
    text.append(atom);
    completeArgument();
  }

  void await(TexArgument argument) {
    if (stack.size() < MAX_DEPTH) {
      stack.push(new Open(text.length(), argument, false, false));
    }
  }

  void openGroup(boolean braced, boolean ofCommand) {
    if (stack.size() >= MAX_DEPTH) {
      tooDeep++;
      return;
    }
    text.append(braced ? "{" : "");
    stack.push(new Open(text.length(), null, braced, ofCommand));
  }

  /**
   * Returns whether the group followed a command, so that a group behind it does too: {@code
   * \command{a}{b}}.
   */
  boolean closeGroup() {
    if (tooDeep > 0) {
      tooDeep--;
      return false;
    }
    abandonArguments();
    Open group = stack.pop();
    text.append(group.braced() ? "}" : "");
    completeArgument();
    return group.ofCommand();
  }

  /** Forgets commands whose argument never came. */
  private void abandonArguments() {
    while (awaitsArgument()) {
      stack.pop();
    }
  }

  /** Whether the last argument was dropped, asked once. */
  boolean wasDropped() {
    boolean was = dropped;
    dropped = false;
    return was;
  }

  void trimBlanks() {
    while (!text.isEmpty() && Character.isWhitespace(last())) {
      removeLast();
    }
  }

  void removeLast() {
    text.setLength(text.length() - 1);
  }

  private void completeArgument() {
    while (awaitsArgument()) {
      Open command = stack.pop();
      TexArgument argument = command.argument();
      dropped = argument == TexArgument.DROP;
      if (dropped || text.length() - command.start() <= LONGEST_ARGUMENT) {
        TexArgument further = argument.rewrite(text, command.start());
        if (further != null) {
          await(further);
          return;
        }
      }
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
