package collegium.load.record;

/** The kinds of input the stage {@code load} understands. */
public enum Format {
  /** One normalized work per line. */
  NORMALIZED,
  /** OpenAlex works: lines of the snapshot, or pages of the API. */
  OPENALEX,
  /** The arXiv metadata snapshot. */
  ARXIV;

  /**
   * A parser of this format, which keeps nothing from line to line.
   *
   * @param rules how text, names and ORCIDs are cleaned
   */
  public RecordParser parser(TextRules rules) {
    Shape shape =
        switch (this) {
          case NORMALIZED -> new NormalizedShape();
          case OPENALEX -> new OpenAlexShape();
          case ARXIV -> new ArxivShape();
        };
    return new LineParser(shape, rules);
  }
}
