package collegium.coauthor;

import static collegium.testing.LocalSpark.row;
import static collegium.testing.LocalSpark.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class CommunityNamesTest {
  private final Dataset<Row> nodes =
      rows(
          "author_id string, strength double, community_id string",
          row("ann", 1.0, "ann"),
          row("bob", 5.0, "ann"),
          row("cid", 5.0, "ann"),
          row("eve", 0.0, null));

  @Test
  void aCommunityIsNamedAfterItsBestConnectedMember() {
    List<Row> named = CommunityNames.named(nodes).collectAsList();
    assertThat(named)
        .extracting(r -> r.getAs("author_id") + " in " + r.getAs("community_id"))
        .containsExactlyInAnyOrder(
            "ann in community:bob", "bob in community:bob", "cid in community:bob", "eve in null");
  }

  @Test
  void itsRowNamesTheBestConnectedByNameAndId() {
    Dataset<Row> authorships =
        rows(
            "author_id string, name string",
            row("ann", "Ann A."),
            row("bob", "B. Bo"),
            row("bob", "Bob Bo"),
            row("bob", "Bob Bo"),
            row("cid", "Cid C."));
    Row community = CommunityNames.communities(CommunityNames.named(nodes), authorships).first();
    assertThat(community.<String>getAs("label")).isEqualTo("Bob Bo, Cid C.");
    assertThat(community.<Long>getAs("size")).isEqualTo(3);
    assertThat(community.<String>getList(community.fieldIndex("top_researchers")))
        .containsExactly("bob", "cid", "ann");
  }
}
