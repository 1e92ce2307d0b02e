package collegium.profile;

import static collegium.testing.LocalSpark.row;
import static collegium.testing.LocalSpark.rows;
import static org.assertj.core.api.Assertions.assertThat;

import collegium.table.Researchers;
import collegium.table.Works;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PagesTest {
  private final Dataset<Row> works =
      rows(
          "work_id string, year int",
          row("w1", 2019),
          row("w2", 2021),
          row("w3", null),
          row("nobody", 2020));

  private final Dataset<Row> authorships =
      rows(
          "work_id string, position int, author_id string, name string, affiliation string",
          row("w1", 2, "ann", "Ann Lee", "Old University"),
          row("w1", 1, "bob", "Bob", null),
          row("w2", 1, "ann", "Ann Lee", "New University"),
          row("w3", 1, "ann", "A. Lee", "Undated University"));

  @Test
  void aWorkHasItsBylineInOrderOrNone() {
    List<Row> pages = WorkPages.of(works, authorships).orderBy("work_id").collectAsList();
    assertThat(pages)
        .extracting(r -> r.<String>getAs(Works.WORK_ID))
        .containsExactly("nobody", "w1", "w2", "w3");
    assertThat(pages.get(0).getList(pages.get(0).fieldIndex(Works.AUTHORS))).isEmpty();
    assertThat(pages.get(1).<Row>getList(pages.get(1).fieldIndex(Works.AUTHORS)))
        .extracting(r -> r.getString(0))
        .containsExactly("bob", "ann");
  }

  @Test
  void aResearcherHasNamesYearsCountsAndTheLatestAffiliation() {
    Dataset<Row> nodes =
        rows(
            "author_id string, degree long, community_id string",
            row("ann", 1L, "community:ann"),
            row("bob", 1L, "community:ann"));
    Dataset<Row> close = rows("author_id string, score double", row("ann", 0.5), row("ann", 0.4));
    Row ann =
        ResearcherPages.of(works, authorships, nodes, close, 0.5)
            .to(Researchers.TABLE.schema())
            .where("author_id = 'ann'")
            .first();
    assertThat(ann.<String>getAs(Researchers.DISPLAY_NAME)).isEqualTo("Ann Lee");
    assertThat(ann.<String>getList(ann.fieldIndex(Researchers.OTHER_NAMES)))
        .containsExactly("A. Lee");
    assertThat(ann.<String>getAs(Researchers.AFFILIATION)).isEqualTo("New University");
    assertThat(ann.<Long>getAs(Researchers.WORKS_COUNT)).isEqualTo(3);
    assertThat(ann.<Integer>getAs(Researchers.FIRST_YEAR)).isEqualTo(2019);
    assertThat(ann.<Integer>getAs(Researchers.LAST_YEAR)).isEqualTo(2021);
    assertThat(ann.<Long>getAs(Researchers.CLOSE_COLLABORATORS_COUNT)).isEqualTo(1);
    assertThat(ann.<Boolean>getAs(Researchers.CLAIMED)).isFalse();
    assertThat(ann.<Integer>getAs(Researchers.TRUST_SCORE)).isNull();
  }
}
