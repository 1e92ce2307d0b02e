package collegium.run;

/** Another run works in this home. */
public final class HomeLocked extends RuntimeException {
  HomeLocked(Object home, String holder) {
    super(
        "another run holds home '"
            + home
            + "' ("
            + holder
            + "): wait for it, or use another --home");
  }
}
