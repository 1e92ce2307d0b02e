package collegium.generate;

import java.util.List;

/**
 * A work before it is worded: small enough to be kept until its second version appears.
 *
 * @param number place in the order of appearance, from 0; the id is made of it
 * @param group whose topics and earlier works it leans on, though outsiders may have written it
 * @param inGroup false where outsiders or a big collaboration wrote it
 * @param second a further topic it touches, often the same one
 * @param wording stream of its title and abstract; both versions of a work share it
 * @param otherVersion number of the preprint or of the published version, -1 for none
 */
record Draft(
    int number,
    Plant plant,
    WorkType type,
    Group group,
    boolean inGroup,
    Topic second,
    List<Integer> team,
    long wording,
    int otherVersion) {

  Topic topic() {
    return group.topic();
  }

  String id() {
    return id(number);
  }

  static String id(int number) {
    return "sample:" + (number + 1);
  }

  boolean hasEarlierVersion() {
    return otherVersion >= 0 && otherVersion < number;
  }

  /** The published version of this preprint. */
  Draft published() {
    int preprint = number;
    int publication = otherVersion;
    return new Draft(
        publication, plant, WorkType.ARTICLE, group, inGroup, second, team, wording, preprint);
  }
}
