package collegium.graph;

import static collegium.testing.LocalSpark.row;
import static collegium.testing.LocalSpark.rows;
import static org.assertj.core.api.Assertions.assertThat;

import collegium.config.GraphSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.graphframes.GraphFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutTest {
  private static final long KERNEL = 1 << 30;

  @TempDir Path scratch;

  /** Two triangles joined by a thin edge, a pair apart, and somebody alone. */
  private final GraphFrame village =
      graph(
          List.of("ann", "bob", "cid", "dora", "emil", "fay", "gus", "hal", "ida"),
          edge("ann", "bob", 3),
          edge("bob", "cid", 3),
          edge("ann", "cid", 3),
          edge("cid", "dora", 0.1),
          edge("dora", "emil", 3),
          edge("emil", "fay", 3),
          edge("dora", "fay", 3),
          edge("gus", "hal", 1));

  @Test
  void componentsAndCommunitiesOfASmallGraph() {
    Dataset<Row> cut = cut(village, KERNEL);
    assertThat(groups(cut, Cut.COMPONENT))
        .containsExactlyInAnyOrder(
            Set.of("ann", "bob", "cid", "dora", "emil", "fay"), Set.of("gus", "hal"));
    assertThat(groups(cut, Cut.COMMUNITY))
        .containsExactlyInAnyOrder(
            Set.of("ann", "bob", "cid"), Set.of("dora", "emil", "fay"), Set.of("gus", "hal"));
  }

  @Test
  void namesAreTheSmallestMember() {
    Row emil = cut(village, KERNEL).where("id = 'emil'").first();
    assertThat(emil.<String>getAs(Cut.COMPONENT)).isEqualTo("ann");
    assertThat(emil.<String>getAs(Cut.COMMUNITY)).isEqualTo("dora");
  }

  /**
   * One run of the slow road answers for all of it: a component above the budget that label
   * propagation must split, and components within it that go through the kernel.
   */
  @Test
  void bothRoadsFindTheSameComponentsAndPlantedCommunities() {
    GraphFrame planted = ringOfCliques(6, 8);
    GraphFrame country =
        GraphFrame.apply(
            planted.vertices().unionByName(village.vertices()),
            planted.edges().unionByName(village.edges()));
    long betweenTheComponents = 10_000;
    Dataset<Row> fast = cut(country, KERNEL);
    Dataset<Row> slow = cut(country, betweenTheComponents);
    assertThat(groups(fast, Cut.COMPONENT)).hasSize(3);
    assertThat(groups(slow, Cut.COMPONENT))
        .containsExactlyInAnyOrderElementsOf(groups(fast, Cut.COMPONENT));
    assertThat(groups(fast, Cut.COMMUNITY)).hasSize(6 + 3);
    assertThat(slow.orderBy("id").collectAsList()).isEqualTo(fast.orderBy("id").collectAsList());
  }

  @Test
  void communitiesHangTogetherAndDoNotDependOnPartitions() {
    GraphFrame random = randomGraph(300, 900, 11);
    Dataset<Row> cut = cut(random, KERNEL);
    GraphFrame shuffled =
        GraphFrame.apply(random.vertices().repartition(5), random.edges().repartition(7));
    assertThat(cut(shuffled, KERNEL).collectAsList())
        .containsExactlyInAnyOrderElementsOf(cut.collectAsList());
    Map<String, String> communityOf =
        cut.collectAsList().stream()
            .collect(Collectors.toMap(r -> r.getAs("id"), r -> r.getAs(Cut.COMMUNITY)));
    WeightedGraph within = new WeightedGraph();
    random.edges().collectAsList().stream()
        .filter(
            e ->
                communityOf
                    .get(e.<String>getAs("src"))
                    .equals(communityOf.get(e.<String>getAs("dst"))))
        .forEach(e -> within.add(e.getAs("src"), e.getAs("dst"), 1));
    int[] component = Components.of(within);
    Map<String, Set<Integer>> pieces = new java.util.HashMap<>();
    for (int v = 0; v < within.vertices(); v++) {
      pieces
          .computeIfAbsent(communityOf.get(within.id(v)), c -> new java.util.HashSet<>())
          .add(component[v]);
    }
    assertThat(pieces.values()).allSatisfy(parts -> assertThat(parts).hasSize(1));
  }

  @Test
  void aGraphWithoutEdgesHasNeither() {
    assertThat(cut(graph(List.of("ann", "bob")), KERNEL).count()).isZero();
  }

  private Dataset<Row> cut(GraphFrame graph, long kernelBytes) {
    GraphSettings settings = new GraphSettings(kernelBytes, 1.0, 10, 5, 1);
    return Cut.of(graph, settings, new org.apache.hadoop.fs.Path(scratch.toString()));
  }

  private static List<Set<String>> groups(Dataset<Row> cut, String by) {
    Map<String, Set<String>> members =
        cut.collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.<String>getAs(by),
                    Collectors.mapping(r -> r.<String>getAs("id"), Collectors.toSet())));
    return new ArrayList<>(members.values());
  }

  private static GraphFrame randomGraph(int vertices, int edges, long seed) {
    Random random = new Random(seed);
    List<Object[]> rows = new ArrayList<>();
    while (rows.size() < edges) {
      String a = "v" + random.nextInt(vertices);
      String b = "v" + random.nextInt(vertices);
      if (a.compareTo(b) < 0) {
        rows.add(edge(a, b, 1 + random.nextInt(3)));
      }
    }
    return graph(
        java.util.stream.IntStream.range(0, vertices).mapToObj(v -> "v" + v).toList(),
        rows.toArray(Object[][]::new));
  }

  /** Cliques in a ring, each tied to the next by one thin edge. */
  private static GraphFrame ringOfCliques(int count, int size) {
    List<String> names = new ArrayList<>();
    List<Object[]> edges = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      for (int i = 0; i < size; i++) {
        names.add(member(c, i));
        for (int j = i + 1; j < size; j++) {
          edges.add(edge(member(c, i), member(c, j), 1));
        }
      }
      edges.add(edge(member(c, 0), member((c + 1) % count, size - 1), 0.1));
    }
    return graph(names, edges.toArray(Object[][]::new));
  }

  private static String member(int clique, int number) {
    return "c" + clique + "m" + number;
  }

  private static Object[] edge(String a, String b, double weight) {
    return row(a, b, weight);
  }

  private static GraphFrame graph(List<String> names, Object[]... edges) {
    return Graphs.undirected(
        rows("name string", names.stream().map(n -> row(n)).toArray(Object[][]::new)),
        "name",
        rows("a string, b string, w double", edges),
        "a",
        "b",
        "w");
  }
}
