package collegium.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * The topic tree: fields, their areas, their topics. Small corpora keep to fewer topics, so that
 * each has works enough.
 */
final class Topics {
  /** Mean number of works a topic is to have; the tree has 320 topics in all. */
  private static final int WORKS_PER_TOPIC = 60;

  private static final double TERM_FLATNESS = 2.5;
  private static final double WEIGHT_SIGMA = 0.7;

  private final List<Topic> all = new ArrayList<>();
  private final Ranked<Topic> byWeight;

  Topics(CorpusSpec spec) {
    new TreeReader(spec).read(all);
    Dice dice = Dice.of(spec.seed(), "topics kept", 0);
    long kept = Math.max(4, spec.works() / WORKS_PER_TOPIC);
    // Whole areas are kept, so that even a small corpus has topics that are near each other.
    List<String> areas = new ArrayList<>(all.stream().map(Topic::area).distinct().toList());
    List<Topic> chosen = new ArrayList<>();
    while (!areas.isEmpty() && chosen.size() < kept) {
      String area = areas.remove(dice.below(areas.size()));
      all.stream().filter(topic -> topic.area().equals(area)).forEach(chosen::add);
    }
    byWeight = Ranked.weighted(chosen, Topic::weight);
  }

  /** Number of leaves of the whole tree; topic ids are below it. */
  int count() {
    return all.size();
  }

  Topic draw(Dice dice) {
    return byWeight.draw(dice);
  }

  /** A topic of the same area, perhaps the same one. */
  Topic near(Topic topic, Dice dice) {
    return dice.pick(
        byWeight.items().stream().filter(other -> other.area().equals(topic.area())).toList());
  }

  /**
   * Reads {@code topics.txt}: a field ("= name: methods"), its areas ("== name: terms"), their
   * topics ("name: terms").
   */
  private static final class TreeReader {
    private final CorpusSpec spec;
    private String field = "";
    private Ranked<String> methods;
    private String area = "";
    private Ranked<String> shared;

    TreeReader(CorpusSpec spec) {
      this.spec = spec;
    }

    void read(List<Topic> all) {
      for (String line : ListFile.lines("topics.txt")) {
        int colon = line.indexOf(':');
        String name = line.substring(line.lastIndexOf("= ", colon) + 1, colon).strip();
        List<String> words = ListFile.words(line.substring(colon + 1));
        if (line.startsWith("== ")) {
          area = name;
          shared = Ranked.zipf(words, TERM_FLATNESS);
        } else if (line.startsWith("= ")) {
          field = name;
          methods = Ranked.zipf(words, TERM_FLATNESS);
        } else {
          all.add(topic(all.size(), name, words));
        }
      }
    }

    private Topic topic(int id, String name, List<String> words) {
      Dice dice = Dice.of(spec.seed(), "topic", id);
      List<String> terms = new ArrayList<>(List.of(name));
      terms.addAll(words);
      return new Topic(
          id,
          field,
          area,
          name,
          Ranked.zipf(terms, TERM_FLATNESS),
          shared,
          methods,
          venues(name),
          dice.logNormal(1, WEIGHT_SIGMA),
          dice.between(spec.firstYear() - 5, spec.lastYear() + 5));
    }

    private List<String> venues(String topic) {
      return List.of(
          "Journal of " + Words.titleCase(area),
          "International Conference on " + Words.titleCase(topic),
          "Proceedings of the Annual Meeting on " + Words.titleCase(area),
          Words.titleCase(field) + " Letters",
          "Workshop on " + Words.titleCase(topic),
          "Annals of " + Words.titleCase(field));
    }
  }
}
