package collegium.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import collegium.config.Settings;
import collegium.load.LoadRequest;
import collegium.load.record.Format;
import collegium.publish.GateRefused;
import collegium.publish.Manifest;
import collegium.publish.Published;
import collegium.publish.Published.Outcome;
import collegium.publish.Releases;
import collegium.stage.Stage;
import collegium.table.Home;
import collegium.table.Metrics;
import collegium.table.Runs;
import collegium.table.SourceWorks;
import collegium.table.TableDef;
import collegium.table.Tables;
import collegium.testing.LocalSpark;
import collegium.testing.TestSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole thread from input to release, on a corpus one can hold in one's head. */
class PipelineTest {
  private static final List<String> CORPUS =
      List.of(
          work("w1", 2019, "Ann Lee", "Bob Ray"),
          work("w2", 2021, "Ann Lee", "Bob Ray", "Cid Fox"),
          work("w3", 2020, "Dora Elm", "Emil Oak"),
          work("w4", 2021, "Solo Pine"),
          "{\"id\": \"w5\", \"title\": \"Nobody's\", \"year\": 2018}",
          "broken");

  @TempDir static Path folder;
  private static Published published;

  @BeforeAll
  static void publishTheCorpus() throws IOException {
    LocalSpark.session().catalog().clearCache();
    published = run("home", CORPUS).orElseThrow();
  }

  @Test
  void aReaderThatKnowsNothingOfUsFindsTheAnswersInTheRelease() throws SQLException {
    String id = published.manifest().release();
    String release = folder.resolve("home/releases/" + id).toString();
    assertThat(folder.resolve("home/releases/CURRENT")).hasContent(id);
    assertThat(
            duckdb(
                "select collaborator_id, works, evidence::varchar from '%s/close_collaborators/*.parquet'"
                    + " where author_id = 'name:ann-lee' order by rank",
                release))
        .containsExactly("name:bob-ray 2 [w2, w1]", "name:cid-fox 1 [w2]");
    assertThat(duckdb("select count(*), max(len(authors)) from '%s/works/*.parquet'", release))
        .containsExactly("5 3");
    assertThat(
            duckdb(
                "select type from parquet_schema('%s/*/*.parquet') where type = 'INT96'", release))
        .isEmpty();
    assertThat(
            duckdb(
                "select display_name from '%s/researchers/*.parquet' where collaborators_count = 0",
                release))
        .containsExactly("Solo Pine");
  }

  @Test
  void theManifestTellsWhatTheReleaseHolds() throws IOException {
    assertThat(published.manifest().asOf()).isEqualTo("2021-12-31");
    assertThat(published.manifest().gates())
        .extracting(g -> g.name())
        .contains("works_not_empty", "key_unique:researchers", "all_found_in:researchers");
    Manifest.DataFile file = published.manifest().dataset("works").orElseThrow().files().get(0);
    Path path = folder.resolve("home/releases").resolve(published.manifest().release());
    assertThat(Files.size(path.resolve(file.path()))).isEqualTo(file.bytes());
    assertThat(file.rows()).isEqualTo(5);
  }

  @Test
  void theSameWorksGiveTheSameReleaseHoweverTheyCome() throws IOException {
    List<String> reversed = new ArrayList<>(CORPUS);
    Collections.reverse(reversed);
    Published again =
        run("other", reversed, "spark.spark.sql.shuffle.partitions", "7").orElseThrow();
    assertThat(again.manifest().release()).isEqualTo(published.manifest().release());
  }

  @Test
  void theLifeOfAHome() throws IOException {
    String first = run("life", CORPUS).orElseThrow().manifest().release();
    Releases releases = new Releases(home("life"), new Configuration());

    Map<String, Long> versions = versions("life");
    Published again = run("life", CORPUS).orElseThrow();
    assertThat(again.outcome()).as("running again changes nothing").isEqualTo(Outcome.UNCHANGED);
    assertThat(versions("life")).isEqualTo(versions);

    List<String> more = List.of(work("w9", 2022, "Ann Lee", "Emil Oak"));
    String second = run("life", more).orElseThrow().manifest().release();
    assertThat(releases.list())
        .as("new works make a new release beside the old one")
        .extracting(m -> m.release())
        .containsExactly(second, first);
    assertThat(releases.current()).contains(second);

    releases.rollBackTo(first);
    assertThat(run("life", more).orElseThrow().outcome())
        .as("what an operator rolled back from stays withdrawn")
        .isEqualTo(Outcome.WITHDRAWN);
    assertThat(releases.current()).contains(first);

    List<String> deletions = List.of(tombstone("w1"), tombstone("w2"), tombstone("w3"));
    assertThatThrownBy(() -> run("life", deletions))
        .as("a release that lost most of its rows is refused")
        .isInstanceOf(GateRefused.class)
        .hasMessageContaining("has_not_shrunk:works (3 rows after 5)");
    assertThat(releases.current()).contains(first);
    assertThat(run("life", deletions, "publish.max-shrink", "1").orElseThrow().outcome())
        .isEqualTo(Outcome.NEW);
  }

  @Test
  void aCorpusWithoutOnePairIsPublishedToo() throws IOException {
    Published alone = run("alone", List.of(work("w1", 2020, "Ann Lee"))).orElseThrow();
    assertThat(alone.manifest().dataset("coauthor_edges").orElseThrow().rows()).isZero();
  }

  @Test
  void nothingStaysCached() {
    assertThat(LocalSpark.holdsCaches()).isFalse();
  }

  @Test
  void killedAndFinishedRunsLeaveTheirRows() throws IOException {
    RunLedger ledger = new RunLedger(LocalSpark.session(), tables("ledger"));
    ledger.enter(journal("run-1", true));
    journal("run-2", false);
    ledger.enterLeft(Journal.left(home("ledger"), new Configuration()));
    ledger.enterLeft(Journal.left(home("ledger"), new Configuration()));
    assertThat(tables("ledger").read(Runs.TABLE).orderBy(Runs.RUN_ID).collectAsList())
        .extracting(
            r -> r.getAs(Runs.RUN_ID) + " " + r.getAs(Runs.STATUS) + " " + r.getAs(Runs.EXIT_CODE))
        .containsExactly("run-1 done 0", "run-2 killed null");
    assertThat(tables("ledger").read(Metrics.TABLE).where("name = 'works'").count()).isEqualTo(2);
  }

  private Journal journal(String runId, boolean ends) throws IOException {
    RunRecord record = new RunRecord();
    record.runId = runId;
    record.command = "run";
    record.startedAt = "2026-01-01T00:00:00Z";
    Journal journal = Journal.begin(home("ledger"), record, new Configuration());
    journal.stage("load", collegium.stage.StageReport.of("", Map.of("works", 7)), 1.5);
    if (ends) {
      journal.ended(RunRecord.DONE, 0, null);
    }
    return journal;
  }

  private static Optional<Published> run(String home, List<String> lines, String... overrides)
      throws IOException {
    Path input = folder.resolve("works.jsonl");
    Files.write(input, lines);
    Settings settings = TestSettings.of(folder.resolve(home).toString(), overrides);
    RunRequest request =
        new RunRequest(
            "run",
            Optional.of(
                LoadRequest.of(List.of(input.toString()), Format.NORMALIZED, new Configuration())),
            Pipeline.STAGES,
            true,
            false);
    RunRecord record = new RunRecord();
    record.runId = "test";
    record.build = "test";
    Journal journal = Journal.begin(Home.at(settings.home()), record, new Configuration());
    Progress progress =
        new Progress(
            new PrintStream(java.io.OutputStream.nullOutputStream()), false, request.steps());
    return new CollegiumRun(request, settings, LocalSpark.session(), journal, progress).execute();
  }

  private static Map<String, Long> versions(String home) {
    List<TableDef> tables = new ArrayList<>(List.of(SourceWorks.TABLE));
    Pipeline.STAGES.stream().map(Stage::writes).forEach(tables::addAll);
    return tables.stream()
        .collect(Collectors.toMap(TableDef::name, t -> tables(home).version(t).orElseThrow()));
  }

  private static Home home(String name) {
    return Home.at(folder.resolve(name).toString());
  }

  private static Tables tables(String home) {
    return new Tables(LocalSpark.session(), home(home));
  }

  private static List<String> duckdb(String query, Object... values) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(String.format(Locale.ROOT, query, values))) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(result.getString(i));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }

  private static String work(String id, int year, String... authors) {
    String byline =
        List.of(authors).stream()
            .map(name -> "{\"name\": \"" + name + "\"}")
            .collect(Collectors.joining(", "));
    return "{\"id\": \""
        + id
        + "\", \"title\": \"Title of "
        + id
        + "\", \"year\": "
        + year
        + ", \"authors\": ["
        + byline
        + "]}";
  }

  private static String tombstone(String id) {
    return "{\"id\": \"" + id + "\", \"deleted\": true}";
  }
}
