package collegium.collaborator;

import static collegium.testing.LocalSpark.row;
import static collegium.testing.LocalSpark.rows;
import static org.assertj.core.api.Assertions.assertThat;

import collegium.table.CoauthorEdges;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class CloseRankingTest {
  private final Dataset<Row> edges =
      rows(
          CoauthorEdges.TABLE.schema(),
          edge("ann", "bob", 3.0, 0.1),
          edge("ann", "cid", 1.0, 0.9),
          edge("ann", "dora", 1.0, 0.1),
          edge("ann", "eve", 1.0, 0.1),
          edge("bob", "cid", 2.0, 2.0));

  @Test
  void recentStrengthDecidesThenStrengthThenId() {
    assertThat(rankingOf("ann", 20))
        .containsExactly("1 cid 0.9", "2 bob 0.1", "3 dora 0.1", "4 eve 0.1");
  }

  @Test
  void anEdgeIsSeenFromBothEnds() {
    assertThat(rankingOf("bob", 20)).containsExactly("1 cid 2.0", "2 ann 0.1");
    assertThat(rankingOf("cid", 20)).containsExactly("1 bob 2.0", "2 ann 0.9");
  }

  @Test
  void thereIsALimit() {
    assertThat(rankingOf("ann", 2)).containsExactly("1 cid 0.9", "2 bob 0.1");
  }

  private List<String> rankingOf(String person, int most) {
    return CloseRanking.of(edges, most)
        .where("author_id = '" + person + "'")
        .orderBy("rank")
        .collectAsList()
        .stream()
        .map(r -> r.getAs("rank") + " " + r.getAs("collaborator_id") + " " + r.getAs("score"))
        .toList();
  }

  private static Object[] edge(String a, String b, double strength, double recent) {
    return row(a, b, 1L, strength, recent, 2020, 2021, List.of("w").toArray(new String[0]));
  }
}
