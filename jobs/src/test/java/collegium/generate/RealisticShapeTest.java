package collegium.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus looks like a real field: bounds around what computational linguistics shows. */
class RealisticShapeTest {
  private static final int ORDINARY = 50;

  @TempDir static Path folder;
  private static Corpus corpus;
  private static List<List<String>> teams;
  private static Map<String, Set<String>> neighbours;

  @BeforeAll
  static void generate() throws IOException {
    corpus =
        Corpus.read(
            CorpusGenerator.write(CorpusSpec.of(12_000, 11), folder.resolve("works.jsonl")));
    teams = corpus.teams().values().stream().filter(team -> team.size() <= ORDINARY).toList();
    neighbours = new HashMap<>();
    for (List<String> team : teams) {
      for (String person : team) {
        Set<String> known = neighbours.computeIfAbsent(person, key -> new HashSet<>());
        team.stream().filter(other -> !other.equals(person)).forEach(known::add);
      }
    }
  }

  @Test
  void teamsAreSmallWithATail() {
    assertThat(teams.stream().mapToInt(List::size).average().orElseThrow()).isBetween(2.8, 3.8);
    assertThat(share(teams, team -> team.size() == 1)).isBetween(0.1, 0.2);
    assertThat(share(teams, team -> team.size() >= 10)).isBetween(0.005, 0.05);
  }

  @Test
  void mostPeopleWriteOnceAndAFewWriteVeryMuch() {
    Map<String, Long> works =
        teams.stream()
            .flatMap(team -> team.stream().distinct())
            .collect(Collectors.groupingBy(person -> person, Collectors.counting()));

    assertThat(share(works.values(), count -> count == 1)).isBetween(0.52, 0.68);
    assertThat(works.values())
        .map(Long::intValue)
        .anyMatch(count -> count > 80)
        .allMatch(count -> count < 500);
  }

  @Test
  void degreesAreHeavyTailed() {
    List<Integer> degrees = neighbours.values().stream().map(Set::size).sorted().toList();
    int median = degrees.get(degrees.size() / 2);

    assertThat(median).isBetween(3, 7);
    assertThat(degrees.get(degrees.size() * 99 / 100)).isGreaterThan(10 * median);
    assertThat(share(degrees, degree -> degree == 0)).isLessThan(0.1);
  }

  @Test
  void mostPeopleHangTogether() {
    Set<String> reached = new HashSet<>();
    int largest = 0;
    for (String start : neighbours.keySet()) {
      List<String> queue = new ArrayList<>(reached.add(start) ? List.of(start) : List.of());
      for (int next = 0; next < queue.size(); next++) {
        neighbours.get(queue.get(next)).stream().filter(reached::add).forEach(queue::add);
      }
      largest = Math.max(largest, queue.size());
    }

    assertThat(largest / (double) neighbours.size()).isBetween(0.6, 0.9);
  }

  @Test
  void outputGrows() {
    Map<Integer, Long> years =
        corpus.works().values().stream()
            .collect(Collectors.groupingBy(Corpus::yearOf, Collectors.counting()));

    assertThat(years.get(2024)).isBetween(8 * years.get(1990), 25 * years.get(1990));
  }

  @Test
  void namesAreSharedAndVary() {
    Map<String, Set<String>> bearers = new HashMap<>();
    Map<String, Set<String>> forms = new HashMap<>();
    for (Corpus.Mention mention : corpus.mentions()) {
      bearers.computeIfAbsent(mention.name(), key -> new HashSet<>()).add(mention.person());
      forms.computeIfAbsent(mention.person(), key -> new HashSet<>()).add(mention.name());
    }

    assertThat(share(bearers.values(), people -> people.size() > 1)).isBetween(0.02, 0.15);
    assertThat(share(forms.values(), names -> names.size() > 1)).isBetween(0.08, 0.3);
    assertThat(bearers.keySet())
        .anyMatch(name -> name.matches("\\p{IsHan}+"))
        .anyMatch(name -> name.matches("\\p{IsCyrillic}+ \\p{IsCyrillic}+"))
        .anyMatch(name -> name.matches("\\p{L}+, \\p{L}+"))
        .anyMatch(name -> name.matches("\\p{L}\\. \\p{L}+"));
  }

  @Test
  void textIsAbsentWhereSourcesLackIt() {
    assertThat(share(corpus.works().values(), work -> !work.has("abstract"))).isBetween(0.1, 0.2);
    assertThat(share(corpus.works().values(), work -> !work.has("venue"))).isBetween(0.01, 0.05);
    assertThat(share(corpus.works().values(), work -> !work.has("references")))
        .isBetween(0.1, 0.25);
  }

  private static <T> double share(Collection<T> items, Predicate<T> which) {
    return items.stream().filter(which).count() / (double) items.size();
  }
}
