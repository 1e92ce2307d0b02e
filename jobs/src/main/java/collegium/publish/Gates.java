package collegium.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import collegium.stage.Together;
import collegium.table.Authorships;
import collegium.table.CloseCollaborators;
import collegium.table.CoauthorEdges;
import collegium.table.Researchers;
import collegium.table.TableDef;
import collegium.table.Works;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The checks a staged release must pass before anybody is shown it. */
final class Gates {
  private final Function<TableDef, Dataset<Row>> staged;
  private final Map<TableDef, Content> contents;
  private final Optional<Manifest> last;
  private final double maxShrink;

  /**
   * Prepares the checks.
   *
   * @param staged reads a dataset back from the files to be published
   * @param contents what the tables held that it was written from
   * @param last the release readers see now
   * @param maxShrink share of its rows a dataset may lose against that one
   */
  Gates(
      Function<TableDef, Dataset<Row>> staged,
      Map<TableDef, Content> contents,
      Optional<Manifest> last,
      double maxShrink) {
    this.staged = staged;
    this.contents = contents;
    this.last = last;
    this.maxShrink = maxShrink;
  }

  /** What a check came to. */
  private record Verdict(Manifest.Gate gate, boolean good) {}

  /**
   * Runs all checks.
   *
   * @return what each of them saw
   * @throws GateRefused naming everything that is wrong, not only the first
   */
  List<Manifest.Gate> check() {
    List<Callable<Verdict>> checks = new ArrayList<>();
    checks.add(this::notEmpty);
    for (TableDef table : ReleaseDatasets.ALL) {
      checks.add(() -> filesHoldTheTable(table));
      checks.add(() -> keysAreUnique(table));
      last.flatMap(m -> m.dataset(table.name()))
          .ifPresent(before -> checks.add(() -> hasNotShrunk(table, before)));
    }
    checks.add(
        () ->
            refersTo(
                Works.TABLE, List.of(staged.apply(Authorships.TABLE).select(Authorships.WORK_ID))));
    checks.add(() -> refersTo(Researchers.TABLE, peopleNamed()));
    List<Verdict> verdicts = Together.run(checks);
    List<String> refused =
        verdicts.stream()
            .filter(v -> !v.good())
            .map(v -> v.gate().name() + " (" + v.gate().saw() + ")")
            .toList();
    if (!refused.isEmpty()) {
      throw new GateRefused(refused);
    }
    return verdicts.stream().map(Verdict::gate).toList();
  }

  private Verdict notEmpty() {
    long works = contents.get(Works.TABLE).rows();
    return verdict("works_not_empty", works > 0, "%,d works", works);
  }

  private Verdict filesHoldTheTable(TableDef table) {
    Content inFiles = Content.of(table, staged.apply(table));
    Content inTable = contents.get(table);
    return verdict(
        "files_hold_the_table:" + table.name(),
        inFiles.equals(inTable),
        "%,d rows in the files, %,d in the table",
        inFiles.rows(),
        inTable.rows());
  }

  private Verdict keysAreUnique(TableDef table) {
    Column anyNull =
        table.key().stream().map(name -> col(name).isNull()).reduce(lit(false), Column::or);
    Row row =
        staged
            .apply(table)
            .groupBy(table.keyColumns())
            .agg(count(lit(1)).as("rows"))
            .agg(max("rows"), count(when(anyNull, 1)))
            .first();
    long most = row.isNullAt(0) ? 0 : row.getLong(0);
    return verdict(
        "key_unique:" + table.name(),
        most <= 1 && row.getLong(1) == 0,
        "at most %d rows a key, %d keys with nulls",
        most,
        row.getLong(1));
  }

  private Verdict hasNotShrunk(TableDef table, Manifest.Dataset before) {
    long now = contents.get(table).rows();
    return verdict(
        "has_not_shrunk:" + table.name(),
        now >= before.rows() * (1 - maxShrink),
        "%,d rows after %,d",
        now,
        before.rows());
  }

  private List<Dataset<Row>> peopleNamed() {
    Dataset<Row> edges = staged.apply(CoauthorEdges.TABLE);
    Dataset<Row> close = staged.apply(CloseCollaborators.TABLE);
    return List.of(
        staged.apply(Authorships.TABLE).select(Authorships.AUTHOR_ID),
        edges.select(CoauthorEdges.AUTHOR_A),
        edges.select(CoauthorEdges.AUTHOR_B),
        close.select(CloseCollaborators.AUTHOR_ID),
        close.select(CloseCollaborators.COLLABORATOR_ID));
  }

  /** Whether all ids, one column each, are keys of the table. */
  private Verdict refersTo(TableDef table, List<Dataset<Row>> ids) {
    Dataset<Row> named = ids.stream().map(d -> d.toDF("id")).reduce(Dataset::union).orElseThrow();
    Dataset<Row> known = staged.apply(table).select(table.keyColumns()).toDF("known");
    long lost = named.join(known, col("id").equalTo(col("known")), "left_anti").count();
    return verdict("all_found_in:" + table.name(), lost == 0, "%,d ids point nowhere", lost);
  }

  private static Verdict verdict(String gate, boolean good, String saw, Object... values) {
    return new Verdict(new Manifest.Gate(gate, String.format(Locale.ROOT, saw, values)), good);
  }
}
