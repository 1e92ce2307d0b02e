package collegium.load.record;

/** Reads the works of one line. */
public interface RecordParser {

  /**
   * Reads a line, which may hold one work, an array of works, a page with {@code results}, or
   * several of these in a row. Never throws for what the line holds: at least one work or one
   * problem comes back.
   */
  ParsedLine parse(String line);
}
