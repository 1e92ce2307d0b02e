package collegium.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The works, a line each, and the truth about them in three tables beside them. */
final class CorpusFiles implements Closeable {
  private final List<PartFile> all = new ArrayList<>();
  private final PartFile truthAuthors;
  private final PartFile truthWorks;
  private final PartFile truthPairs;
  private final PartFile works;
  private final Map<Plant, Long> kinds = new EnumMap<>(Plant.class);

  CorpusFiles(Path output) throws IOException {
    Path path = output.toAbsolutePath();
    if (Files.isDirectory(path)) {
      throw new IOException("The output is to be a file, but this is a folder: " + output);
    }
    Files.createDirectories(path.getParent());
    String stem =
        path.getFileName().toString().replaceFirst("(\\.jsonl|\\.ndjson|\\.json)?(\\.gz)?$", "");
    // In the order in which they get their names: whoever finds the works finds the truth too.
    truthAuthors = open(path.resolveSibling(stem + ".truth-authors.tsv.gz"));
    truthWorks = open(path.resolveSibling(stem + ".truth-works.tsv.gz"));
    truthPairs = open(path.resolveSibling(stem + ".truth-pairs.tsv.gz"));
    works = open(path);
    truthAuthors.row("work_id", "position", "name", "person");
    truthWorks.row("work_id", "topic", "community", "version_of", "kind");
    truthPairs.row("person_a", "person_b", "works");
    for (Plant plant : Plant.values()) {
      kinds.put(plant, 0L);
    }
  }

  private PartFile open(Path target) throws IOException {
    PartFile file = new PartFile(target);
    all.add(file);
    return file;
  }

  /** Writes the lines of a work, two for some plants, and what is true of it. */
  void write(Draft draft, ObjectNode work, Dice dice) throws IOException {
    String line = work.toString();
    switch (draft.plant()) {
      case TRUNCATED ->
          works.line(line.substring(0, dice.between(line.length() / 3, line.length() - 1)));
      case DELETED -> {
        works.line(line);
        works.line(tombstone(work).toString());
      }
      case REPEATED -> {
        String old = outdated(work).toString();
        boolean oldFirst = dice.chance(0.5);
        works.line(oldFirst ? old : line);
        works.line(oldFirst ? line : old);
      }
      default -> works.line(line);
    }
    kinds.merge(draft.plant(), 1L, Long::sum);
    truthWorks.row(
        draft.id(),
        draft.topic().path(),
        draft.inGroup() ? "group:" + draft.group().id() : "",
        draft.hasEarlierVersion() ? Draft.id(draft.otherVersion()) : "",
        draft.plant().label());
    if (draft.plant().stays()) {
      writeAuthors(draft, work.path("authors"));
    }
  }

  private void writeAuthors(Draft draft, JsonNode authors) throws IOException {
    List<Integer> team = draft.team();
    for (int i = 0; i < authors.size(); i++) {
      // A doubled list names everybody twice over.
      int person = team.get(i % team.size());
      truthAuthors.row(draft.id(), i + 1, authors.path(i).path("name").asText(), label(person));
    }
  }

  void writePairs(Partnerships partnerships) throws IOException {
    for (Partnerships.Pair pair : partnerships.all()) {
      truthPairs.row(label(pair.a()), label(pair.b()), pair.jointWorks());
    }
  }

  /** Gives the files their names. */
  GeneratedCorpus publish(int people) throws IOException {
    for (PartFile file : all) {
      file.finish();
    }
    for (PartFile file : all) {
      file.publish();
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    kinds.forEach((plant, count) -> counts.put(plant.label(), count));
    return new GeneratedCorpus(
        works.target(),
        truthAuthors.target(),
        truthWorks.target(),
        truthPairs.target(),
        truthWorks.lines() - 1,
        works.lines(),
        truthAuthors.lines() - 1,
        people,
        counts);
  }

  @Override
  public void close() throws IOException {
    for (PartFile file : all) {
      file.close();
    }
  }

  private static String label(int person) {
    return "person:" + person;
  }

  private static ObjectNode tombstone(ObjectNode work) {
    ObjectNode tombstone = work.objectNode();
    tombstone.set("id", work.get("id"));
    return tombstone.put("deleted", true).put("updated", updated(work, 30));
  }

  /** The record as it stood a year before: no abstract, no venue, a working title. */
  private static ObjectNode outdated(ObjectNode work) {
    ObjectNode old = work.deepCopy();
    old.remove(List.of("abstract", "venue"));
    old.put("title", "Draft: " + work.path("title").asText());
    return old.put("updated", updated(work, -365));
  }

  private static String updated(ObjectNode work, int daysLater) {
    LocalDate date = LocalDate.parse(work.path("updated").asText().substring(0, 10));
    return date.plusDays(daysLater) + "T00:00:00Z";
  }
}
