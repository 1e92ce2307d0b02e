package collegium.table;

import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The Delta tables of one home. */
public final class Tables {
  private static final String DELTA = "delta";
  private static final String USER_METADATA = "userMetadata";

  private final SparkSession spark;
  private final Home home;

  public Tables(SparkSession spark, Home home) {
    this.spark = spark;
    this.home = home;
  }

  public boolean exists(TableDef table) {
    return newestCommit(table).isPresent();
  }

  /** Version of the newest commit; empty where the table does not exist. */
  public OptionalLong version(TableDef table) {
    return newestCommit(table).map(c -> OptionalLong.of(c.version())).orElse(OptionalLong.empty());
  }

  /**
   * What the newest commit says it was made from; empty where there is no table or it does not say.
   */
  public Optional<String> provenance(TableDef table) {
    return newestCommit(table).map(CommitFile::userMetadata).filter(text -> !text.isEmpty());
  }

  /**
   * All rows of a table.
   *
   * @throws MissingTableException where no stage has written it yet
   */
  public Dataset<Row> read(TableDef table) {
    if (!exists(table)) {
      throw new MissingTableException(table, home);
    }
    return spark.read().format(DELTA).load(location(table)).to(table.schema());
  }

  /** Like {@link #read}, and without rows where no stage has written it yet. */
  public Dataset<Row> readOrEmpty(TableDef table) {
    return exists(table) ? read(table) : spark.createDataFrame(List.of(), table.schema());
  }

  /**
   * Replaces all rows in one commit.
   *
   * @param provenance what the rows were made from, kept with the commit
   * @return the number of rows written
   */
  public long replace(TableDef table, Dataset<Row> rows, String provenance) {
    rows.to(table.schema())
        .write()
        .format(DELTA)
        .mode(SaveMode.Overwrite)
        .option("overwriteSchema", true)
        .option(USER_METADATA, provenance)
        .save(location(table));
    return newestCommit(table).map(CommitFile::rowsWritten).orElse(0L);
  }

  /** Adds rows in one commit. */
  public void append(TableDef table, Dataset<Row> rows) {
    rows.to(table.schema())
        .write()
        .format(DELTA)
        .mode(SaveMode.Append)
        .option("mergeSchema", true)
        .save(location(table));
  }

  /** The table as Delta's own API has it, for merges. */
  public DeltaTable delta(TableDef table) {
    return DeltaTable.forPath(spark, location(table));
  }

  public String location(TableDef table) {
    return home.table(table).toString();
  }

  private Optional<CommitFile> newestCommit(TableDef table) {
    Configuration conf = spark.sparkContext().hadoopConfiguration();
    try {
      return CommitFile.newest(home.table(table), conf);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the log of table " + location(table), e);
    }
  }
}
