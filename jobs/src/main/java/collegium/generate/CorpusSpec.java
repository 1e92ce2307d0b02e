package collegium.generate;

/**
 * What to generate: the same spec gives byte-identical files.
 *
 * @param works number of works with an id of their own, 1 to 100,000,000; repeated records come on
 *     top
 * @param seed any number
 * @param firstYear year of the first work, 1800 to 2100
 * @param lastYear year of the last work, from {@code firstYear} to 2100, at most 150 years later
 */
public record CorpusSpec(long works, long seed, int firstYear, int lastYear) {
  private static final long MAX_WORKS = 100_000_000;
  private static final int MIN_YEAR = 1800;
  private static final int MAX_YEAR = 2100;
  private static final int MAX_SPAN = 150;

  /**
   * @throws IllegalArgumentException naming the value that is out of its range
   */
  public CorpusSpec {
    check("works", works, 1, MAX_WORKS);
    check("firstYear", firstYear, MIN_YEAR, MAX_YEAR);
    check("lastYear", lastYear, firstYear, Math.min(MAX_YEAR, firstYear + MAX_SPAN));
  }

  /** A corpus of 35 years that ends in 2024. */
  public static CorpusSpec of(long works, long seed) {
    return new CorpusSpec(works, seed, 1990, 2024);
  }

  private static void check(String name, long value, long low, long high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          name + " is " + value + " but must lie between " + low + " and " + high);
    }
  }
}
