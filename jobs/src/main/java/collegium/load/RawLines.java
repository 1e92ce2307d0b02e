package collegium.load;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import collegium.config.LoadSettings;
import collegium.load.source.InputFile;
import collegium.load.source.Split;
import collegium.load.source.Splits;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Input as rows of one line each, whatever it was stored as. */
final class RawLines {
  static final String TEXT = "text";
  static final String FINDING = Parsed.FINDING;
  static final String LINES_IN_SPLIT = Parsed.LINES_IN_SPLIT;

  /**
   * A row has a text, or a finding where the line cannot be read, or the number of lines at the end
   * of a split.
   */
  static final StructType SCHEMA =
      new StructType()
          .add(Parsed.FILE, DataTypes.StringType)
          .add(Parsed.START, DataTypes.LongType)
          .add(Parsed.LINE, DataTypes.LongType)
          .add(TEXT, DataTypes.StringType)
          .add(LINES_IN_SPLIT, DataTypes.LongType)
          .add(FINDING, Parsed.FINDING_TYPE);

  private final SparkSession spark;
  private final LoadSettings settings;

  RawLines(SparkSession spark, LoadSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /** Line numbers count from the split's beginning. */
  Dataset<Row> of(List<InputFile> files) {
    Dataset<Row> lines =
        ofLineFiles(files.stream().filter(f -> f.kind() == InputFile.Kind.LINES).toList());
    List<String> parquet =
        files.stream()
            .filter(f -> f.kind() == InputFile.Kind.PARQUET)
            .map(InputFile::path)
            .toList();
    return parquet.isEmpty() ? lines : lines.unionByName(ofParquet(parquet));
  }

  private Dataset<Row> ofLineFiles(List<InputFile> files) {
    SparkContext context = spark.sparkContext();
    Configuration hadoop = context.hadoopConfiguration();
    List<Split> splits = Splits.of(files, settings.splitBytes(), hadoop);
    int tasks = Math.max(1, splits.size());
    var read = new SplitReading(settings.maxRecordBytes(), new SerializableConfiguration(hadoop));
    Dataset<Row> lines =
        spark.createDataFrame(
            JavaSparkContext.fromSparkContext(context).parallelize(splits, tasks).flatMap(read),
            SCHEMA);
    // A compressed file is read by one task; checking and cleaning its records is the larger part
    // of the work.
    int parallelism = context.defaultParallelism();
    return tasks >= parallelism ? lines : lines.repartition(parallelism, col(Parsed.LINE));
  }

  /**
   * Rows of parquet become the JSON lines they could have been, so that the same checks apply to
   * them.
   */
  private Dataset<Row> ofParquet(List<String> paths) {
    return spark
        .read()
        .option("mergeSchema", true)
        .parquet(paths.toArray(String[]::new))
        .select(
            col("_metadata.file_path").as(Parsed.FILE),
            lit(0L).as(Parsed.START),
            col("_metadata.row_index").plus(1).as(Parsed.LINE),
            expr("to_json(struct(*))").as(TEXT),
            lit(null).cast(DataTypes.LongType).as(LINES_IN_SPLIT),
            lit(null).cast(Parsed.FINDING_TYPE).as(FINDING));
  }
}
