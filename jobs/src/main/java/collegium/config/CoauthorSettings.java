package collegium.config;

/**
 * How works become pairs of co-authors.
 *
 * @param maxAuthors works with more authors make no pairs
 * @param halfLifeYears a work's share in the recent strength halves in so many years
 * @param evidence most works named as evidence of a pair
 */
public record CoauthorSettings(int maxAuthors, int halfLifeYears, int evidence) {
  public CoauthorSettings {
    Check.within("coauthors.max-authors", maxAuthors, 2, 1000);
    Check.within("coauthors.half-life-years", halfLifeYears, 1, 100);
    Check.within("coauthors.evidence", evidence, 1, 1000);
  }
}
