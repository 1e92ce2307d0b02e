package collegium.publish;

import collegium.stage.StageContext;
import collegium.stage.Together;
import collegium.table.AtomicFile;
import collegium.table.TableDef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Makes a release of the tables as they stand: stage, check, switch. */
public final class Publisher {
  private final StageContext context;
  private final String build;
  private final Configuration conf;
  private final Releases releases;

  public Publisher(StageContext context, String build) throws IOException {
    this.context = context;
    this.build = build;
    this.conf = context.spark().sparkContext().hadoopConfiguration();
    this.releases = new Releases(context.home(), conf);
  }

  /**
   * Publishes the tables as they stand.
   *
   * @throws GateRefused where the release must not be shown; readers go on with the last one
   */
  public Published publish() throws IOException {
    Map<TableDef, Content> contents = contents();
    String id = releaseId(contents);
    if (releases.isWithdrawn(id)) {
      return new Published(releases.manifest(id).orElseThrow(), Published.Outcome.WITHDRAWN);
    }
    Optional<String> before = releases.current();
    if (releases.manifest(id).isEmpty()) {
      stage(id, contents);
      releases.adopt(id);
    }
    releases.switchTo(id);
    releases.prune(context.settings().publish().keep());
    return new Published(
        releases.manifest(id).orElseThrow(),
        before.equals(Optional.of(id)) ? Published.Outcome.UNCHANGED : Published.Outcome.NEW);
  }

  private Map<TableDef, Content> contents() {
    List<Content> contents =
        perDataset("fingerprint", table -> Content.of(table, context.read(table)));
    Map<TableDef, Content> byTable = new LinkedHashMap<>();
    for (int i = 0; i < contents.size(); i++) {
      byTable.put(ReleaseDatasets.ALL.get(i), contents.get(i));
    }
    return byTable;
  }

  /** Something done with a dataset that may fail reading or writing. */
  private interface Work<T> {
    T with(TableDef table) throws IOException;
  }

  private <T> List<T> perDataset(String what, Work<T> work) {
    List<Callable<T>> pieces = new ArrayList<>();
    for (TableDef table : ReleaseDatasets.ALL) {
      pieces.add(
          () -> {
            context.spark().sparkContext().setJobDescription(what + " " + table.name());
            return work.with(table);
          });
    }
    return Together.run(pieces);
  }

  /** The run's date and a fingerprint of every row: the same rows make the same release. */
  private String releaseId(Map<TableDef, Content> contents) {
    StringBuilder all = new StringBuilder();
    contents.forEach((table, content) -> all.append(table).append(content).append('\n'));
    byte[] digest = FileFacts.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
    return context.asOf() + "-" + HexFormat.of().formatHex(digest, 0, 6);
  }

  private void stage(String id, Map<TableDef, Content> contents) throws IOException {
    Path staging = releases.staging(id);
    FileSystem fs = staging.getFileSystem(conf);
    fs.delete(staging, true);
    // An incomplete folder of this name is what a killed prune left.
    fs.delete(releases.folder(id), true);
    DatasetWriter writer = new DatasetWriter(fs, context.settings().publish().rowsPerFile());
    List<Manifest.Dataset> datasets =
        perDataset("stage", table -> stage(table, contents.get(table), writer, staging));
    List<Manifest.Gate> gates =
        new Gates(
                table -> staged(staging, table),
                contents,
                releases.currentManifest(),
                context.settings().publish().maxShrink())
            .check();
    AtomicFile.write(
        new Path(staging, Manifest.FILE), manifest(id, gates, datasets).toJson(), conf);
  }

  private Manifest.Dataset stage(
      TableDef table, Content content, DatasetWriter writer, Path staging) throws IOException {
    Path folder = new Path(staging, table.name());
    writer.write(table, context.read(table), content.rows(), folder);
    List<Manifest.DataFile> files = new ArrayList<>();
    for (Path file : writer.files(folder)) {
      files.add(FileFacts.of(file, conf));
    }
    return new Manifest.Dataset(
        table.name(),
        table.comment(),
        table.key(),
        content.rows(),
        content.fingerprint(),
        table.columns().stream()
            .map(c -> new Manifest.Column(c.name(), c.type().sql(), c.comment()))
            .toList(),
        files);
  }

  private Dataset<Row> staged(Path staging, TableDef table) {
    return context
        .spark()
        .read()
        .schema(table.schema())
        .parquet(new Path(staging, table.name()).toString());
  }

  private Manifest manifest(String id, List<Manifest.Gate> gates, List<Manifest.Dataset> datasets) {
    Map<String, Long> inputs = new TreeMap<>();
    for (TableDef table : ReleaseDatasets.ALL) {
      context.tables().version(table).ifPresent(version -> inputs.put(table.name(), version));
    }
    return new Manifest(
        Manifest.FORMAT,
        id,
        Instant.now().toString(),
        context.runId(),
        context.asOf().toString(),
        build,
        inputs,
        context.settings().withoutSecrets(),
        gates,
        datasets);
  }
}
