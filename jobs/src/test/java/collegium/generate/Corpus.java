package collegium.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A generated corpus read back, as a loader would see it.
 *
 * @param lines every line that is JSON, in file order
 * @param brokenLines the others
 * @param works the newest record of every id, without tombstones
 */
record Corpus(
    List<JsonNode> lines,
    List<String> brokenLines,
    Map<String, JsonNode> works,
    List<Mention> mentions,
    Map<String, Kind> kinds,
    List<String> pairLines) {

  record Mention(String work, int position, String name, String person) {}

  record Kind(String topic, String community, String versionOf, String kind) {}

  static Corpus read(GeneratedCorpus files) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (String line : lines(files.works())) {
      try {
        lines.add(mapper.readTree(line));
      } catch (JsonProcessingException e) {
        broken.add(line);
      }
    }
    Map<String, JsonNode> works = new LinkedHashMap<>();
    for (JsonNode line : lines) {
      works.merge(line.path("id").asText(), line, Corpus::newer);
    }
    works.values().removeIf(work -> work.path("deleted").asBoolean());
    List<Mention> mentions =
        rows(files.truthAuthors()).stream()
            .map(row -> new Mention(row[0], Integer.parseInt(row[1]), row[2], row[3]))
            .toList();
    Map<String, Kind> kinds = new LinkedHashMap<>();
    rows(files.truthWorks())
        .forEach(row -> kinds.put(row[0], new Kind(row[1], row[2], row[3], row[4])));
    return new Corpus(lines, broken, works, mentions, kinds, lines(files.truthPairs()));
  }

  /** Persons of every work, in byline order. */
  Map<String, List<String>> teams() {
    return mentions.stream()
        .collect(
            Collectors.groupingBy(
                Mention::work,
                LinkedHashMap::new,
                Collectors.mapping(Mention::person, Collectors.toList())));
  }

  List<String> idsOf(String kind) {
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue().kind().equals(kind))
        .map(Map.Entry::getKey)
        .toList();
  }

  static int yearOf(JsonNode work) {
    return work.has("year")
        ? work.path("year").asInt()
        : Integer.parseInt(work.path("published").asText("0000").substring(0, 4));
  }

  static List<String> lines(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                file.toString().endsWith(".gz")
                    ? new GZIPInputStream(Files.newInputStream(file))
                    : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  private static List<String[]> rows(Path file) throws IOException {
    return lines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static JsonNode newer(JsonNode a, JsonNode b) {
    return a.path("updated").asText().compareTo(b.path("updated").asText()) >= 0 ? a : b;
  }
}
