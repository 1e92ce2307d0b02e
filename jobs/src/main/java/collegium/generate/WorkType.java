package collegium.generate;

import java.util.List;
import java.util.Locale;

/** Kinds of works, with their share among works that are not planted; a thesis has one author. */
enum WorkType {
  ARTICLE(0.80),
  PREPRINT(0.06),
  CHAPTER(0.06),
  REVIEW(0.03),
  REPORT(0.015),
  DATASET(0.01),
  BOOK(0.01),
  THESIS(0.08),
  OTHER(0.005);

  private static final Ranked<WorkType> OF_TEAMS =
      Ranked.weighted(List.of(values()), type -> type == THESIS ? 0 : type.share);
  private static final Ranked<WorkType> OF_ONE =
      Ranked.weighted(List.of(values()), type -> type.share);

  private final double share;

  WorkType(double share) {
    this.share = share;
  }

  static WorkType draw(int authors, Dice dice) {
    return (authors == 1 ? OF_ONE : OF_TEAMS).draw(dice);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
