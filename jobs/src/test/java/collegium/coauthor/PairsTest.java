package collegium.coauthor;

import static collegium.testing.LocalSpark.row;
import static collegium.testing.LocalSpark.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import collegium.config.CoauthorSettings;
import collegium.table.CoauthorEdges;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class PairsTest {
  private static final LocalDate END_OF_2021 = LocalDate.of(2021, 12, 31);
  private static final CoauthorSettings SETTINGS = new CoauthorSettings(4, 3, 2);

  private final Dataset<Row> works =
      rows(
          "work_id string, year int, retracted boolean",
          row("w1", 2021, false),
          row("w2", 2018, false),
          row("w3", 2015, false),
          row("undated", null, false),
          row("wrong", 2021, true),
          row("crowd", 2021, false),
          row("solo", 2021, false),
          row("twice", 2021, false));

  private final Dataset<Row> authorships =
      rows(
          "work_id string, author_id string",
          row("w1", "ann"),
          row("w1", "bob"),
          row("w2", "bob"),
          row("w2", "ann"),
          row("w2", "cid"),
          row("w3", "ann"),
          row("w3", "bob"),
          row("w3", "cid"),
          row("w3", "dora"),
          row("undated", "cid"),
          row("undated", "dora"),
          row("wrong", "ann"),
          row("wrong", "eve"),
          row("crowd", "ann"),
          row("crowd", "bob"),
          row("crowd", "cid"),
          row("crowd", "dora"),
          row("crowd", "eve"),
          row("solo", "ann"),
          row("twice", "fay"),
          row("twice", "fay"),
          row("twice", "gus"));

  @Test
  void strengthIsNewmansSumOverWorksInCommon() {
    Row pair = pair("ann", "bob");
    assertThat(pair.<Long>getAs(CoauthorEdges.WORKS)).isEqualTo(3);
    assertThat(pair.<Double>getAs(CoauthorEdges.STRENGTH))
        .isCloseTo(1 + 1 / 2.0 + 1 / 3.0, within(1e-12));
    assertThat(pair.<Integer>getAs(CoauthorEdges.FIRST_YEAR)).isEqualTo(2015);
    assertThat(pair.<Integer>getAs(CoauthorEdges.LAST_YEAR)).isEqualTo(2021);
  }

  @Test
  void recentStrengthHalvesEveryThreeYears() {
    assertThat(pair("ann", "bob").<Double>getAs(CoauthorEdges.RECENT_STRENGTH))
        .isCloseTo(1 + 0.5 / 2 + 0.25 / 3, within(1e-12));
  }

  @Test
  void aWorkWithoutYearCountsInStrengthAlone() {
    Row pair = pair("cid", "dora");
    assertThat(pair.<Double>getAs(CoauthorEdges.STRENGTH)).isCloseTo(1 + 1 / 3.0, within(1e-12));
    assertThat(pair.<Double>getAs(CoauthorEdges.RECENT_STRENGTH))
        .isCloseTo(0.25 / 3, within(1e-12));
    assertThat(pair.<Integer>getAs(CoauthorEdges.FIRST_YEAR)).isEqualTo(2015);
  }

  @Test
  void aNameTwiceOnOneBylineIsOnePerson() {
    assertThat(pair("fay", "gus").<Double>getAs(CoauthorEdges.STRENGTH)).isEqualTo(1.0);
    assertThat(edges(works, authorships).where("author_a = author_b").count()).isZero();
  }

  @Test
  void retractedAndHyperAuthoredWorksMakeNoPairsAndAreReported() {
    assertThat(edges(works, authorships).where("author_b = 'eve'").count()).isZero();
    assertThat(
            Bylines.excluded(Bylines.of(works, authorships, SETTINGS.maxAuthors())).collectAsList())
        .extracting(r -> r.getString(0) + " " + r.getLong(1) + " " + r.getString(2))
        .containsExactlyInAnyOrder("crowd 5 hyper_authored", "wrong 2 retracted");
  }

  @Test
  void evidenceIsNewestFirstAndBounded() {
    assertThat(
            pair("ann", "bob")
                .<String>getList(pair("ann", "bob").fieldIndex(CoauthorEdges.EVIDENCE)))
        .containsExactly("w1", "w2");
  }

  @Test
  void partitionsAndOrderChangeNothing() {
    List<Row> once = edges(works, authorships).collectAsList();
    List<Row> again =
        edges(works.repartition(5), authorships.orderBy("author_id").repartition(7))
            .collectAsList();
    assertThat(again).containsExactlyInAnyOrderElementsOf(once);
  }

  @Test
  void shareOfAnAuthorsWorkAddsUpToOne() {
    assertThat(pair("ann", "dora").<Double>getAs(CoauthorEdges.STRENGTH) * 3)
        .isCloseTo(1, within(1e-12));
  }

  private Row pair(String a, String b) {
    return edges(works, authorships)
        .where("author_a = '" + a + "' and author_b = '" + b + "'")
        .first();
  }

  private static Dataset<Row> edges(Dataset<Row> works, Dataset<Row> authorships) {
    return Pairs.of(
        Bylines.countable(Bylines.of(works, authorships, SETTINGS.maxAuthors())),
        SETTINGS,
        END_OF_2021);
  }
}
