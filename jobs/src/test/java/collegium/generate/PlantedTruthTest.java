package collegium.generate;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the truth files say is so in the works. */
class PlantedTruthTest {
  @TempDir static Path folder;
  private static GeneratedCorpus files;
  private static Corpus corpus;

  @BeforeAll
  static void generate() throws IOException {
    files = CorpusGenerator.write(CorpusSpec.of(20_000, 7), folder.resolve("works.jsonl.gz"));
    corpus = Corpus.read(files);
  }

  @ParameterizedTest
  @EnumSource(Plant.class)
  void everyKindOccursAndIsCounted(Plant plant) {
    assertThat(corpus.idsOf(plant.label())).isNotEmpty();
    assertThat(files.kindCounts())
        .containsEntry(plant.label(), (long) corpus.idsOf(plant.label()).size());
  }

  @Test
  void everyMentionOfAWorkThatStaysHasItsTruth() {
    Set<Corpus.Mention> found = new HashSet<>();
    corpus.works().forEach((id, work) -> found.addAll(mentions(id, work)));

    Set<Corpus.Mention> told = new HashSet<>();
    corpus
        .mentions()
        .forEach(it -> told.add(new Corpus.Mention(it.work(), it.position(), it.name(), "")));
    assertThat(told).isEqualTo(found).hasSize(corpus.mentions().size());
    assertThat(files.mentionCount()).isEqualTo(told.size());
  }

  private static List<Corpus.Mention> mentions(String id, JsonNode work) {
    JsonNode authors = work.path("authors");
    if (work.path("title").asText().isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, authors.size())
        .mapToObj(i -> new Corpus.Mention(id, i + 1, authors.path(i).path("name").asText(), ""))
        .toList();
  }

  @Test
  void everyWorkHasItsKind() {
    assertThat(corpus.kinds()).hasSize(20_000);
    assertThat(corpus.kinds().keySet()).containsAll(corpus.works().keySet());
    assertThat(corpus.brokenLines()).hasSameSizeAs(corpus.idsOf("truncated"));
  }

  static List<Map.Entry<String, Predicate<JsonNode>>> visiblePlants() {
    return List.of(
        entry("hyper", work -> work.path("authors").size() >= 60),
        entry("retracted", work -> work.path("retracted").asBoolean()),
        entry("repeated", work -> !work.path("title").asText().startsWith("Draft:")),
        entry("common-title", work -> work.path("title").asText().split(" ").length <= 2),
        entry("tex", work -> summary(work).contains("\\cite{")),
        entry("entities", work -> summary(work).contains("``guarantee&#34;")),
        entry("broken-words", work -> hasBlankEveryFewCharacters(summary(work))),
        entry("spam", work -> summary(work).startsWith("Download free PDF")),
        entry("hard-breaks", work -> summary(work).contains("\n")),
        entry("doubled-authors", PlantedTruthTest::namesEverybodyTwice),
        entry("no-year", work -> !work.has("year") && !work.has("published")),
        entry("far-year", work -> work.path("year").asInt() > 9999),
        entry("bad-orcid", work -> !orcidHolds(work.path("authors").path(0))),
        entry("borrowed-orcid", work -> orcidHolds(work.path("authors").path(0))),
        entry("empty-title", work -> work.path("title").asText().isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("visiblePlants")
  void aPlantShowsInEachOfItsWorks(Map.Entry<String, Predicate<JsonNode>> plant) {
    assertThat(corpus.idsOf(plant.getKey())).map(corpus.works()::get).allMatch(plant.getValue());
  }

  @Test
  void aBorrowedOrcidBelongsToTheSecondAuthor() {
    Map<String, List<String>> teams = corpus.teams();
    for (String id : corpus.idsOf("borrowed-orcid")) {
      int second = Integer.parseInt(teams.get(id).get(1).substring("person:".length()));
      assertThat(corpus.works().get(id).path("authors").path(0).path("orcid").asText())
          .isEqualTo(Orcid.of(second));
    }
  }

  @Test
  void aTombstoneTakesItsWorkAway() {
    assertThat(corpus.works()).doesNotContainKeys(corpus.idsOf("deleted").toArray(String[]::new));
    assertThat(corpus.lines())
        .filteredOn(line -> line.path("deleted").asBoolean())
        .hasSameSizeAs(corpus.idsOf("deleted"));
  }

  @Test
  void twinsAreTheSamePeopleWithinTwoYears() {
    Map<String, List<String>> teams = corpus.teams();
    List<String> published =
        corpus.idsOf("twin").stream()
            .filter(id -> !corpus.kinds().get(id).versionOf().isEmpty())
            .toList();

    assertThat(published).hasSize(corpus.idsOf("twin").size() / 2);
    for (String id : published) {
      String preprint = corpus.kinds().get(id).versionOf();
      JsonNode later = corpus.works().get(id);
      JsonNode earlier = corpus.works().get(preprint);
      assertThat(teams.get(id)).isEqualTo(teams.get(preprint));
      assertThat(earlier.path("type").asText()).isEqualTo("preprint");
      assertThat(later.path("type").asText()).isEqualTo("article");
      assertThat(Corpus.yearOf(later) - Corpus.yearOf(earlier)).isBetween(0, 2);
    }
  }

  @Test
  void referencesAreEarlierWorksThatStay() {
    Set<String> before = new HashSet<>();
    List<String> good = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    for (JsonNode line : corpus.lines()) {
      for (JsonNode reference : line.path("references")) {
        (before.contains(reference.asText()) ? good : bad).add(reference.asText());
      }
      JsonNode work = corpus.works().get(line.path("id").asText());
      if (work != null && !work.path("title").asText().isEmpty()) {
        before.add(work.path("id").asText());
      }
    }
    assertThat(bad).isEmpty();
    assertThat(good).hasSizeGreaterThan(60_000);
  }

  @Test
  void identifiersAreRareAndRight() {
    List<JsonNode> authors =
        corpus.works().entrySet().stream()
            .filter(work -> !corpus.kinds().get(work.getKey()).kind().equals("bad-orcid"))
            .flatMap(
                work -> StreamSupport.stream(work.getValue().path("authors").spliterator(), false))
            .toList();

    assertThat(authors)
        .filteredOn(author -> author.has("orcid"))
        .allMatch(PlantedTruthTest::orcidHolds);
    assertThat(share(authors, author -> author.has("orcid"))).isBetween(0.05, 0.2);
    assertThat(share(authors, author -> author.has("id"))).isBetween(0.005, 0.05);
  }

  @Test
  void closePairsWroteTogetherWhatTheyAreSaidTo() {
    Map<String, List<String>> teams = corpus.teams();
    String[] pair = corpus.pairLines().get(1).split("\t", -1);
    long joint =
        teams.entrySet().stream()
            .filter(team -> team.getValue().containsAll(List.of(pair[0], pair[1])))
            .map(team -> corpus.kinds().get(team.getKey()))
            .filter(kind -> kind.versionOf().isEmpty() && !kind.kind().equals("retracted"))
            .count();

    // Works of the pair before it became one are not counted.
    assertThat(Long.parseLong(pair[2])).isBetween(1L, joint);
    assertThat(corpus.pairLines()).hasSizeGreaterThan(20);
  }

  private static double share(List<JsonNode> nodes, Predicate<JsonNode> which) {
    return nodes.stream().filter(which).count() / (double) nodes.size();
  }

  private static String summary(JsonNode work) {
    return work.path("abstract").asText();
  }

  private static boolean hasBlankEveryFewCharacters(String text) {
    return IntStream.rangeClosed(30, 90)
        .anyMatch(
            width ->
                IntStream.iterate(width, at -> at < text.length(), at -> at + width + 1)
                    .allMatch(at -> text.charAt(at) == ' '));
  }

  private static boolean namesEverybodyTwice(JsonNode work) {
    JsonNode authors = work.path("authors");
    int half = authors.size() / 2;
    return authors.size() % 2 == 0
        && IntStream.range(0, half).allMatch(i -> authors.path(i).equals(authors.path(i + half)));
  }

  /** The public rule for ORCID iDs, written here once more: ISO 7064, MOD 11-2. */
  private static boolean orcidHolds(JsonNode author) {
    String digits = author.path("orcid").asText().replace("-", "");
    int remainder = 0;
    for (int i = 0; i < 16; i++) {
      int value = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
      remainder = (remainder * 2 + value) % 11;
    }
    return remainder == 1;
  }
}
