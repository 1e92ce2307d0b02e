package collegium.generate;

import java.util.List;

/**
 * A leaf of the topic tree, with the words people use about it.
 *
 * @param field such as "Physics"
 * @param area such as "Optics and photonics"
 * @param name such as "fibre optics"
 * @param terms of this topic alone, with its name first
 * @param shared terms of the area
 * @param methods of the field
 * @param weight share of the groups that work on it, before its rise and fall
 * @param peakYear when most is published about it
 */
record Topic(
    int id,
    String field,
    String area,
    String name,
    Ranked<String> terms,
    Ranked<String> shared,
    Ranked<String> methods,
    List<String> venues,
    double weight,
    int peakYear) {
  private static final double FLOOR = 0.4;
  private static final double HEIGHT = 1.4;
  private static final double WIDTH_IN_YEARS = 9;

  String path() {
    return field + " / " + area + " / " + name;
  }

  /** How much is published about the topic in a year, relative to its weight. */
  double fashion(int year) {
    double distance = (year - peakYear) / WIDTH_IN_YEARS;
    return FLOOR + HEIGHT * StrictMath.exp(-distance * distance);
  }
}
