package collegium.publish;

import collegium.table.TableDef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Writes a dataset as parquet that any reader understands, sorted by its key over all files, so
 * that the statistics of files and row groups lead to one key's rows.
 */
final class DatasetWriter {
  /** Small row groups: a look-up by key reads one of them. */
  private static final int ROW_GROUP_BYTES = 8 << 20;

  private final FileSystem fs;
  private final long rowsPerFile;

  DatasetWriter(FileSystem fs, long rowsPerFile) {
    this.fs = fs;
    this.rowsPerFile = rowsPerFile;
  }

  void write(TableDef table, Dataset<Row> rows, long count, Path folder) throws IOException {
    int files = (int) Math.max(1, (count + rowsPerFile - 1) / rowsPerFile);
    Column[] key = table.keyColumns();
    Dataset<Row> spread = files == 1 ? rows.repartition(1) : rows.repartitionByRange(files, key);
    spread
        .sortWithinPartitions(key)
        .write()
        .option("compression", "zstd")
        .option("parquet.block.size", ROW_GROUP_BYTES)
        .parquet(folder.toString());
    tidy(table, folder);
  }

  /** Plain file names in the order of their keys, and nothing but data. */
  private void tidy(TableDef table, Path folder) throws IOException {
    List<Path> parts = new ArrayList<>();
    for (FileStatus file : fs.listStatus(folder)) {
      if (file.getPath().getName().endsWith(".parquet")) {
        parts.add(file.getPath());
      } else {
        fs.delete(file.getPath(), true);
      }
    }
    parts.sort(Comparator.comparing(Path::getName));
    for (int i = 0; i < parts.size(); i++) {
      String name = String.format(Locale.ROOT, "%s-%05d.parquet", table.name(), i);
      fs.rename(parts.get(i), new Path(folder, name));
    }
  }

  List<Path> files(Path folder) throws IOException {
    return Arrays.stream(fs.listStatus(folder))
        .map(FileStatus::getPath)
        .filter(path -> path.getName().endsWith(".parquet"))
        .sorted()
        .toList();
  }
}
