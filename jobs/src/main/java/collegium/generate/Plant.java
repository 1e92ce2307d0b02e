package collegium.generate;

import java.util.List;
import java.util.Locale;

/**
 * What is planted in a work, one thing each, with its share of the works. All others are normal.
 */
enum Plant {
  /**
   * A preprint and, up to two years later, its published version: same people, same or nearly same
   * title.
   */
  TWIN(0.05),
  /** 60 to 3000 authors. */
  HYPER(0.0005),
  RETRACTED(0.002),
  /** A work and its tombstone. */
  DELETED(0.001),
  /** Two records of one id; the one updated last holds, wherever it stands. */
  REPEATED(0.003),
  /** "Introduction", "Editorial": the same title over works that have nothing in common. */
  COMMON_TITLE(0.004),
  /** Formulas and citations as TeX. */
  TEX(0.03),
  /** HTML entities, some of them inside TeX quotes. */
  ENTITIES(0.01),
  /** A stray blank after every so many characters: "whic h". */
  BROKEN_WORDS(0.004),
  SPAM(0.002),
  HARD_BREAKS(0.02),
  DOUBLED_AUTHORS(0.002),
  NO_YEAR(0.003),
  /** 20215 for 2021. */
  FAR_YEAR(0.0005),
  /** An ORCID whose check digit is wrong. */
  BAD_ORCID(0.001),
  /** A co-author's ORCID beside the wrong name. */
  BORROWED_ORCID(0.001),
  /** To be refused by a loader: no title. */
  EMPTY_TITLE(0.001),
  /** To be refused by a loader: a line that breaks off. */
  TRUNCATED(0.0005),
  NORMAL(0);

  private static final List<Plant> ALL = List.of(values());

  private final double share;

  Plant(double share) {
    this.share = share;
  }

  static Plant draw(Dice dice) {
    double luck = dice.unit();
    for (Plant plant : ALL) {
      luck -= plant.share;
      if (luck < 0) {
        return plant;
      }
    }
    return NORMAL;
  }

  /**
   * False for a work that no table may hold in the end: nobody cites it, and its authors have no
   * truth.
   */
  boolean stays() {
    return this != DELETED && this != EMPTY_TITLE && this != TRUNCATED;
  }

  /** As the truth files have it: "far-year". */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
