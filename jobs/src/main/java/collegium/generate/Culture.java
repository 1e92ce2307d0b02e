package collegium.generate;

import java.util.Locale;

/** How people of one naming tradition are called; the lists are in {@code names-<culture>.txt}. */
enum Culture {
  // abroad, composed, middle, double given and its joint, double family and its joint, accents
  ENGLISH(30, 0.2, 0.50, 0.01, " ", 0.02, "-", 1),
  IBERIAN(9, 0, 0.03, 0.15, " ", 0.45, " ", 0.6),
  GERMAN(9, 0.28, 0.08, 0.05, "-", 0.02, "-", 0.8),
  FRENCH(7, 0.25, 0.04, 0.14, "-", 0.02, "-", 0.75),
  EASTSLAVIC(5, 0.35, 0.35, 0, " ", 0, "-", 1),
  WESTSLAVIC(6, 0.25, 0.04, 0, " ", 0.03, "-", 0.6),
  NORDIC(5, 0.30, 0.12, 0.03, "-", 0.03, " ", 0.8),
  TURKISH(3, 0.30, 0.10, 0, " ", 0.01, " ", 0.5),
  ARABIC(5, 0, 0.30, 0.03, " ", 0, " ", 1),
  INDIAN(10, 0.20, 0.20, 0, " ", 0, " ", 1),
  CHINESE(20, 0, 0, 0.72, "", 0, " ", 0.2),
  JAPANESE(6, 0.30, 0, 0, " ", 0, " ", 1),
  KOREAN(5, 0, 0, 1, "-", 0, " ", 1),
  VIETNAMESE(2, 0, 0, 0.85, " ", 0, " ", 0.15);

  /** Weight among the people who work abroad, far from where their name comes from. */
  final double abroad;

  /** Share of family names put together from a start and an end: the long tail of rare names. */
  final double composed;

  /** Share of people with a middle name. */
  final double middle;

  /** Share of given names of two parts, and what stands between them. */
  final double doubleGiven;

  final String givenJoin;

  /** Share of family names of two parts, and what stands between them. */
  final double doubleFamily;

  final String familyJoin;

  /** Share of people who keep the accents of their name when they publish. */
  final double accents;

  Culture(
      double abroad,
      double composed,
      double middle,
      double doubleGiven,
      String givenJoin,
      double doubleFamily,
      String familyJoin,
      double accents) {
    this.abroad = abroad;
    this.composed = composed;
    this.middle = middle;
    this.doubleGiven = doubleGiven;
    this.givenJoin = givenJoin;
    this.doubleFamily = doubleFamily;
    this.familyJoin = familyJoin;
    this.accents = accents;
  }

  String listFile() {
    return "names-" + name().toLowerCase(Locale.ROOT) + ".txt";
  }
}
