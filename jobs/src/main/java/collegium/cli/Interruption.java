package collegium.cli;

/**
 * Ctrl-C leaves a home as a kill would: nothing is half tidied, the next run goes on from what is
 * there.
 */
final class Interruption {
  private static final int BY_SIGNAL = 130;

  /** Set when the program ends by itself, so that its own exit is not taken for an interruption. */
  private static volatile boolean expected;

  private Interruption() {}

  static void endsLikeAKill() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (!expected) {
                    System.err.println(
                        "\ncollegium: interrupted; what readers see has not changed, run it again to go on");
                    Runtime.getRuntime().halt(BY_SIGNAL);
                  }
                }));
  }

  static void exit(int code) {
    expected = true;
    System.exit(code);
  }
}
