package collegium.publish;

/**
 * What publishing came to.
 *
 * @param manifest of the release that was made, or was there already
 * @param outcome whether readers see it now
 */
public record Published(Manifest manifest, Outcome outcome) {
  /** How publishing ended. */
  public enum Outcome {
    /** A new release is current. */
    NEW,
    /** The current release holds these very rows. */
    UNCHANGED,
    /** An operator has rolled back from a release with these very rows; it stays withdrawn. */
    WITHDRAWN
  }
}
