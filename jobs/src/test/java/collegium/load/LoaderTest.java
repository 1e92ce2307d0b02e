package collegium.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import collegium.load.record.Format;
import collegium.load.source.InputException;
import collegium.stage.StageReport;
import collegium.table.Home;
import collegium.table.Quarantine;
import collegium.table.SourceWorks;
import collegium.table.TableDef;
import collegium.table.Tables;
import collegium.table.Tombstones;
import collegium.testing.LocalSpark;
import collegium.testing.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
  private static final String ANN =
      "{\"id\":\"w1\",\"title\":\"Bees\",\"year\":2020,\"authors\":[{\"name\":\"Ann Lee\"}],\"updated\":\"2021-01-01\"}";
  private static final String ANN_LATER =
      ANN.replace("Bees", "Bees &amp; wasps").replace("2021-01-01", "2021-02-01");
  private static final String BOB = "{\"id\":\"w2\",\"title\":\"Ants\",\"authors\":[\"Bob\"]}";
  private static final String ANN_DELETED =
      "{\"id\":\"w1\",\"deleted\":true,\"updated\":\"2021-03-01\"}";

  @TempDir Path folder;
  private Tables tables;

  @BeforeEach
  void emptyHome() {
    tables = new Tables(LocalSpark.session(), Home.at(folder.resolve("home").toString()));
  }

  @Test
  void theNewestRecordOfAnIdWinsWhateverTheirOrder() {
    StageReport report = load(ANN_LATER, BOB, ANN);
    assertThat(titles()).containsExactly("w1 Bees & wasps", "w2 Ants");
    assertThat(report.figures()).containsEntry("added", 2.0).containsEntry("superseded", 1.0);
    load(ANN);
    assertThat(titles()).containsExactly("w1 Bees & wasps", "w2 Ants");
  }

  @Test
  void theSameInputTwiceMakesNoNewVersion() {
    load(ANN, BOB, "not json");
    long works = version(SourceWorks.TABLE);
    long quarantine = version(Quarantine.TABLE);
    StageReport again = load(ANN, BOB, "not json");
    assertThat(version(SourceWorks.TABLE)).isEqualTo(works);
    assertThat(version(Quarantine.TABLE)).isEqualTo(quarantine);
    assertThat(again.figures())
        .containsEntry("added", 0.0)
        .containsEntry("changed", 0.0)
        .containsEntry("quarantined", 0.0);
  }

  @Test
  void aTombstoneTakesAWorkAwayAndKeepsOlderRecordsOut() {
    load(ANN, BOB);
    assertThat(load(ANN_DELETED).figures()).containsEntry("deleted", 1.0);
    assertThat(titles()).containsExactly("w2 Ants");
    load(ANN_LATER);
    assertThat(titles()).containsExactly("w2 Ants");
    load(ANN.replace("2021-01-01", "2021-04-01"));
    assertThat(titles()).containsExactly("w1 Bees", "w2 Ants");
    assertThat(tables.read(Tombstones.TABLE).count()).isZero();
  }

  @Test
  void aDeletionInTheVeryFirstLoadIsKeptInMind() {
    load(ANN, ANN_DELETED, BOB);
    assertThat(titles()).containsExactly("w2 Ants");
    load(ANN);
    assertThat(titles()).containsExactly("w2 Ants");
  }

  @Test
  void aDeletionWhoseRunWasKilledHalfwayIsCompletedByLoadingAgain() {
    load(ANN, BOB);
    tables.append(
        Tombstones.TABLE,
        LocalSpark.rows(Tombstones.TABLE.schema(), LocalSpark.row("w1", "2021-03-01T00:00:00Z")));
    load(ANN_DELETED);
    assertThat(titles()).containsExactly("w2 Ants");
  }

  @Test
  void equallyNewRecordsThatDifferAreReported() {
    load(BOB, BOB.replace("Ants", "Termites"), ANN, ANN);
    assertThat(tables.read(SourceWorks.TABLE).count()).isEqualTo(2);
    assertThat(reasons()).containsExactly("contested_id");
  }

  @Test
  void whatCannotBeUsedIsQuarantinedWithItsPlace() {
    load(ANN, "", "{\"id\":\"w3\"", "{\"title\":\"no id\"}", BOB.replace("}", ",\"year\":20215}"));
    List<Row> found = tables.read(Quarantine.TABLE).orderBy(Quarantine.LINE).collectAsList();
    assertThat(found).extracting(r -> r.<Long>getAs(Quarantine.LINE)).containsExactly(3L, 4L, 5L);
    assertThat(found)
        .extracting(r -> r.<String>getAs(Quarantine.KIND))
        .containsExactly("record", "record", "field");
    assertThat(found.get(2).<String>getAs(Quarantine.WORK_ID)).isEqualTo("w2");
    assertThat(found.get(2).<String>getAs(Quarantine.VALUE)).isEqualTo("20215");
    assertThat(found)
        .allSatisfy(r -> assertThat(r.<String>getAs(Quarantine.FILE)).endsWith("works.jsonl"));
    assertThat(titles()).containsExactly("w1 Bees", "w2 Ants");
  }

  @Test
  void linesAreCountedFromTheBeginningOfAFileThatSeveralTasksRead() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= 200; i++) {
      many.append(i % 50 == 0 ? "broken\n" : BOB.replace("w2", "w" + i) + "\n");
    }
    Files.writeString(folder.resolve("works.jsonl"), many);
    load(request(folder.resolve("works.jsonl").toString()), "load.split-bytes", "1 KiB");
    assertThat(tables.read(Quarantine.TABLE).orderBy(Quarantine.LINE).collectAsList())
        .extracting(r -> r.<Long>getAs(Quarantine.LINE))
        .containsExactly(50L, 100L, 150L, 200L);
    assertThat(tables.read(SourceWorks.TABLE).count()).isEqualTo(196);
  }

  @Test
  void parquetIsCheckedLikeJson() {
    String parquet = folder.resolve("works.parquet").toString();
    LocalSpark.session()
        .sql(
            "select 'w1' id, 'Bees' title, 2020 year, array(named_struct('name', 'Ann Lee')) authors union all select 'w2', null, 20215, null")
        .coalesce(1)
        .write()
        .parquet(parquet);
    load(request(parquet));
    assertThat(titles()).containsExactly("w1 Bees");
    assertThat(reasons()).contains("missing_title");
  }

  @Test
  void inputWithoutOneWorkIsRefusedWithTheFirstReason() throws IOException {
    Files.writeString(folder.resolve("works.jsonl"), "hello\n");
    assertThatThrownBy(() -> load(request(folder.resolve("works.jsonl").toString())))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("works.jsonl, line 1");
    Files.writeString(folder.resolve("works.jsonl"), "");
    assertThatThrownBy(() -> load(request(folder.resolve("works.jsonl").toString())))
        .isInstanceOf(InputException.class);
  }

  @Test
  void nothingStaysCached() {
    LocalSpark.session().catalog().clearCache();
    load(ANN, BOB);
    assertThat(LocalSpark.holdsCaches()).isFalse();
  }

  private StageReport load(String... lines) {
    try {
      Files.writeString(folder.resolve("works.jsonl"), String.join("\n", lines));
      return load(request(folder.resolve("works.jsonl").toString()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private StageReport load(LoadRequest request, String... settings) {
    return new Loader(
            LocalSpark.session(), tables, TestSettings.of("unused", settings).load(), "run-1")
        .load(request);
  }

  private static LoadRequest request(String input) {
    return LoadRequest.of(List.of(input), Format.NORMALIZED, new Configuration());
  }

  private List<String> titles() {
    return tables.read(SourceWorks.TABLE).orderBy(SourceWorks.WORK_ID).collectAsList().stream()
        .map(r -> r.getAs(SourceWorks.WORK_ID) + " " + r.getAs(SourceWorks.TITLE))
        .toList();
  }

  private List<String> reasons() {
    return tables.read(Quarantine.TABLE).orderBy(Quarantine.LINE).collectAsList().stream()
        .map(r -> r.<String>getAs(Quarantine.REASON).replaceAll(":.*", ""))
        .toList();
  }

  private long version(TableDef table) {
    return tables.version(table).orElseThrow();
  }
}
