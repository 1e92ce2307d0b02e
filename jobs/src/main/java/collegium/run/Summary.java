package collegium.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import collegium.publish.Manifest;
import collegium.publish.Published;
import collegium.table.CoauthorEdges;
import collegium.table.Home;
import collegium.table.Researchers;
import collegium.table.Tables;
import collegium.table.Works;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a run came to, for the person who started it. */
final class Summary {
  private static final int COLLABORATIONS = 5;

  private final Home home;
  private final Tables tables;
  private final PrintStream out;

  Summary(Home home, Tables tables, PrintStream out) {
    this.home = home;
    this.tables = tables;
    this.out = out;
  }

  void print(Published published, RunRecord run) {
    Manifest release = published.manifest();
    out.println();
    line("%,12d works", rows(release, Works.TABLE.name()));
    line("%,12d people", rows(release, Researchers.TABLE.name()));
    line("%,12d pairs of co-authors", rows(release, CoauthorEdges.TABLE.name()));
    Map<String, Double> load = run.figures.getOrDefault("load", emptyFigures());
    if (load.getOrDefault("quarantined", 0.0) > 0) {
      line(
          "%,12.0f findings in quarantine (collegium sql --home %s \"select reason, count(*) from quarantine group by 1\")",
          load.get("quarantined"), home.root());
    }
    collaborations();
    out.println();
    line("Release   %s", new Path(home.releases(), release.release()));
    line("Current   %s names the release to read", new Path(home.releases(), "CURRENT"));
    line(
        "Next      bin/collegium sql --home %s \"select display_name, works_count from researchers order by 2 desc limit 10\"",
        home.root());
    line("          bin/collegium releases --home %s", home.root());
  }

  private static SortedMap<String, Double> emptyFigures() {
    return new java.util.TreeMap<>();
  }

  private void collaborations() {
    List<Row> strongest = strongest().collectAsList();
    if (!strongest.isEmpty()) {
      out.println();
      line("Strongest collaborations");
      for (Row pair : strongest) {
        line(
            "%12.1f  %s and %s (%d works%s)",
            pair.getDouble(0), pair.getString(1), pair.getString(2), pair.getLong(3), years(pair));
      }
    }
  }

  private Dataset<Row> strongest() {
    Dataset<Row> names =
        tables.read(Researchers.TABLE).select(Researchers.AUTHOR_ID, Researchers.DISPLAY_NAME);
    Dataset<Row> top =
        tables
            .read(CoauthorEdges.TABLE)
            .orderBy(
                desc(CoauthorEdges.STRENGTH),
                col(CoauthorEdges.AUTHOR_A),
                col(CoauthorEdges.AUTHOR_B))
            .limit(COLLABORATIONS);
    // Both ends of an edge are researchers, each found once.
    return top.join(names.toDF("a", "name_a"), col(CoauthorEdges.AUTHOR_A).equalTo(col("a")))
        .join(names.toDF("b", "name_b"), col(CoauthorEdges.AUTHOR_B).equalTo(col("b")))
        .orderBy(desc(CoauthorEdges.STRENGTH), col("a"), col("b"))
        .select(
            CoauthorEdges.STRENGTH,
            "name_a",
            "name_b",
            CoauthorEdges.WORKS,
            CoauthorEdges.FIRST_YEAR,
            CoauthorEdges.LAST_YEAR);
  }

  private static String years(Row pair) {
    return pair.isNullAt(4)
        ? ""
        : String.format(Locale.ROOT, ", %d-%d", pair.getInt(4), pair.getInt(5));
  }

  private static long rows(Manifest release, String dataset) {
    return release.dataset(dataset).map(Manifest.Dataset::rows).orElse(0L);
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
