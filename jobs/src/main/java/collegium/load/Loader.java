package collegium.load;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.xxhash64;

import collegium.config.LoadSettings;
import collegium.load.record.Format;
import collegium.load.source.InputException;
import collegium.load.source.InputFiles;
import collegium.stage.StageReport;
import collegium.table.SourceWorks;
import collegium.table.Tables;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** The stage {@code load}: input files -> source_works, tombstones, quarantine. */
public final class Loader {
  private final SparkSession spark;
  private final Tables tables;
  private final LoadSettings settings;
  private final String runId;

  public Loader(SparkSession spark, Tables tables, LoadSettings settings, String runId) {
    this.spark = spark;
    this.tables = tables;
    this.settings = settings;
    this.runId = runId;
  }

  /**
   * Reads the files into the tables.
   *
   * @throws InputException where nothing in the input can be used and the home holds no works yet
   */
  public StageReport load(LoadRequest request) {
    InputFiles files = request.files();
    Dataset<Row> parsed = parse(files, request.format()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Dataset<Row> records = records(parsed);
      Dataset<Row> superseded = Winners.superseded(records).persist(StorageLevel.MEMORY_AND_DISK());
      try {
        return store(files, parsed, records, superseded);
      } finally {
        superseded.unpersist();
      }
    } finally {
      parsed.unpersist();
    }
  }

  private Dataset<Row> parse(InputFiles files, Format format) {
    return new RawLines(spark, settings)
        .of(files.accepted())
        .mapPartitions(new LineParsing(format), Encoders.row(Parsed.SCHEMA));
  }

  private static Dataset<Row> records(Dataset<Row> parsed) {
    Dataset<Row> works =
        parsed
            .where(col(Parsed.WORK).isNotNull())
            .select(
                col(Parsed.FILE),
                col(Parsed.START),
                col(Parsed.LINE),
                col(Parsed.PLACE),
                col(Parsed.WORK + ".*"));
    Column[] content =
        Arrays.stream(Parsed.WORK_TYPE.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
    return works.withColumn(SourceWorks.CONTENT_HASH, hex(xxhash64(content)));
  }

  private StageReport store(
      InputFiles files, Dataset<Row> parsed, Dataset<Row> records, Dataset<Row> superseded) {
    long read = records.count();
    long repeated = superseded.count();
    Dataset<Row> findings =
        Findings.ofRecords(parsed, runId)
            .unionByName(Findings.ofContested(Winners.contested(superseded), parsed, runId), true)
            .unionByName(Findings.ofFiles(spark, files.rejected(), runId), true);
    long quarantined = Findings.add(findings, tables);
    if (read == 0 && !tables.exists(SourceWorks.TABLE)) {
      throw new InputException("no work could be read" + Findings.firstOf(findings));
    }
    Upsert.Outcome outcome =
        new Upsert(tables).apply(repeated == 0 ? records : Winners.without(records, superseded));
    return report(files.accepted().size(), read, repeated, quarantined, outcome);
  }

  private static StageReport report(
      long files, long read, long repeated, long quarantined, Upsert.Outcome outcome) {
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put("files", files);
    figures.put("records", read);
    figures.put("superseded", repeated);
    figures.put("added", outcome.added());
    figures.put("changed", outcome.changed());
    figures.put("deleted", outcome.deleted());
    figures.put("quarantined", quarantined);
    return StageReport.of(
        String.format(
            Locale.ROOT,
            "%,d records: %,d works new, %,d changed, %,d deleted; %,d findings quarantined",
            read,
            outcome.added(),
            outcome.changed(),
            outcome.deleted(),
            quarantined),
        figures);
  }
}
