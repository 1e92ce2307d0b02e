package collegium.load;

import collegium.load.source.Line;
import collegium.load.source.LineReader;
import collegium.load.source.Split;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads the lines of a split inside a task, as rows of {@link RawLines#SCHEMA}, the number of lines
 * last.
 */
final class SplitReading implements FlatMapFunction<Split, Row> {
  private final int maxRecordBytes;
  private final SerializableConfiguration hadoop;

  SplitReading(int maxRecordBytes, SerializableConfiguration hadoop) {
    this.maxRecordBytes = maxRecordBytes;
    this.hadoop = hadoop;
  }

  @Override
  public Iterator<Row> call(Split split) {
    return new Rows(split, LineReader.open(split, hadoop.value(), maxRecordBytes));
  }

  private static final class Rows implements Iterator<Row> {
    private final Split split;
    private final LineReader lines;
    private boolean counted;

    Rows(Split split, LineReader lines) {
      this.split = split;
      this.lines = lines;
      TaskContext.get()
          .addTaskCompletionListener((TaskCompletionListener) context -> lines.close());
    }

    @Override
    public boolean hasNext() {
      return !counted;
    }

    @Override
    public Row next() {
      if (counted) {
        throw new NoSuchElementException();
      }
      if (lines.hasNext()) {
        return row(lines.next());
      }
      counted = true;
      return RowFactory.create(
          split.file().path(), split.start(), null, null, lines.linesSeen(), null);
    }

    private Row row(Line line) {
      Row finding = line.problem() == null ? null : WorkRows.finding(null, line.problem());
      return RowFactory.create(
          split.file().path(), split.start(), line.number(), line.text(), null, finding);
    }
  }
}
