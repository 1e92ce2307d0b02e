package collegium.generate;

import java.util.List;

/** How a journal prints names: one way for all authors of a work. */
enum Byline {
  FULL(0.92),
  INITIALS(0.055),
  FAMILY_FIRST(0.025);

  private static final Ranked<Byline> BY_SHARE =
      Ranked.weighted(List.of(values()), byline -> byline.share);

  private final double share;

  Byline(double share) {
    this.share = share;
  }

  static Byline draw(Dice dice) {
    return BY_SHARE.draw(dice);
  }
}
