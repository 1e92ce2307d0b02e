package collegium.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** Makes a synthetic corpus with known truth. */
public final class CorpusGenerator {
  private CorpusGenerator() {}

  /**
   * Writes the works to {@code output} and the truth beside it; older files of these names are
   * replaced once all are complete. Streamed: memory holds the people and groups, some 100 bytes a
   * person, not the works.
   *
   * @param output normalized works, JSON lines in UTF-8, compressed where the name ends in .gz
   * @throws IOException where a file cannot be written; nothing then stands under the final names
   *     but what stood there before
   */
  public static GeneratedCorpus write(CorpusSpec spec, Path output) throws IOException {
    Timeline timeline = new Timeline(spec);
    Topics topics = new Topics(spec);
    Institutions institutions = new Institutions();
    People people = new People();
    Society society = new Society(spec, people, institutions, topics);
    Partnerships partnerships = new Partnerships();
    Drafts drafts = new Drafts(spec, timeline, society, people, partnerships, topics);
    WorkJson json = new WorkJson(spec, timeline, people, institutions, topics);

    try (CorpusFiles files = new CorpusFiles(output)) {
      for (int number = 0; number < timeline.works(); number++) {
        Draft draft = drafts.draft(number);
        ObjectNode work = json.write(draft);
        Dice dice = Dice.of(spec.seed(), "dirt", number);
        Dirt.spoil(work, draft.plant(), dice);
        files.write(draft, work, dice);
      }
      files.writePairs(partnerships);
      return files.publish(people.count());
    }
  }
}
