package collegium.config;

/**
 * How a release is written and when it is refused.
 *
 * @param keep releases kept, the current one included
 * @param rowsPerFile rows a file holds at most
 * @param maxShrink share of the last release's rows a dataset may lose before publishing is refused
 */
public record PublishSettings(int keep, long rowsPerFile, double maxShrink) {
  public PublishSettings {
    Check.within("publish.keep", keep, 1, 10_000);
    Check.atLeast("publish.rows-per-file", rowsPerFile, 1000);
    Check.within("publish.max-shrink", maxShrink, 0, 1);
  }
}
