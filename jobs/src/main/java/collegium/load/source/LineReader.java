package collegium.load.source;

import collegium.load.record.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * The lines of one split: those that begin in it. Blank lines are counted and left out. Content
 * that cannot be used comes as a problem in the place of its line, and damaged data ends the lines
 * with a problem. Holds one line in memory.
 *
 * <p>Not for use by several threads. Close it: decompressors hold memory outside the heap.
 */
public final class LineReader implements Iterator<Line>, Closeable {
  /** What malformed bytes are read as; it may also stand in the text itself. */
  private static final char REPLACEMENT = '\uFFFD';

  private final FileBytes file;
  private final Split split;
  private final int maxRecordBytes;

  private Content content = Content.TEXT;
  private InputStream text;
  private ByteLines lines;
  private boolean anyText;
  private long number;
  private Line next;
  private Problem fault;
  private boolean ended;

  /** Reads from the beginning of {@code stored}, or from the byte before the split's first. */
  LineReader(InputStream stored, Split split, int maxRecordBytes) {
    this.file = new FileBytes(stored, split.file().path());
    this.split = split;
    this.maxRecordBytes = maxRecordBytes;
  }

  /**
   * Opens a split.
   *
   * @param maxRecordBytes the longest line, or document on several lines, to be read; longer ones
   *     become problems
   * @throws UncheckedIOException where the storage fails, here or at any later step; what fails may
   *     succeed when tried again
   */
  public static LineReader open(Split split, Configuration hadoop, int maxRecordBytes) {
    Path path = new Path(split.file().path());
    try {
      FSDataInputStream stored = path.getFileSystem(hadoop).open(path);
      if (split.start() > 0) {
        stored.seek(split.start() - 1);
      }
      return new LineReader(stored, split, maxRecordBytes);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = next;
    next = null;
    return line;
  }

  /** How many lines there were, blank ones too; of the whole split once the iterator has ended. */
  public long linesSeen() {
    return number;
  }

  @Override
  public void close() {
    ended = true;
    try (file) {
      if (text != null) {
        text.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(split.file().path() + " cannot be closed", e);
    }
  }

  private Line advance() {
    if (fault == null && readLine()) {
      number++;
      return line();
    }
    ended = true;
    return fault == null ? null : new Line(number, null, fault);
  }

  /** Whether there is a line; where the data is damaged the last one may be cut short. */
  private boolean readLine() {
    try {
      if (lines == null && !begin()) {
        return false;
      }
      boolean within = split.isWhole() || lines.position() < split.end();
      if (!within || !lines.next()) {
        return false;
      }
      if (split.isWhole() && !anyText && !lines.isTooLong() && Document.isOpenedBy(lines.text())) {
        lines.appendRest();
      }
      return true;
    } catch (IOException e) {
      fault =
          fault(
              "damaged_file: %s ends unexpectedly or is damaged after line %d (%s): fetch it again"
                  .formatted(
                      content, number, Objects.requireNonNullElse(e.getMessage(), "no data")));
      return lines != null && lines.length() > 0;
    }
  }

  private boolean begin() throws IOException {
    if (!split.isWhole()) {
      lines = new ByteLines(file, Math.max(0, split.start() - 1), maxRecordBytes);
      return split.start() == 0 || lines.skipLine(split.length());
    }
    content = Content.of(file.peek(Content.HEAD_BYTES));
    if (!content.isReadable()) {
      fault =
          fault(
              "unsupported_file: this is " + content + "; lines come plain or as .gz, .bz2, .zst");
      return false;
    }
    text = Encoding.utf8(content.open(file));
    lines = new ByteLines(text, 0, maxRecordBytes);
    return true;
  }

  /** The current line; null where it is blank. */
  private Line line() {
    if (lines.isTooLong()) {
      return unusable(
          "too_long: %d bytes are more than the %d of a record; records stand one to a line"
              .formatted(lines.length(), maxRecordBytes));
    }
    String line = lines.text();
    OptionalInt malformed = line.indexOf(REPLACEMENT) < 0 ? OptionalInt.empty() : lines.malformed();
    if (malformed.isPresent()) {
      return unusable("malformed_utf8: byte " + malformed.getAsInt() + " of the line is not UTF-8");
    }
    int nul = line.indexOf('\0');
    if (nul >= 0) {
      return unusable("nul_character: character " + nul + " of the line is NUL");
    }
    if (line.isBlank()) {
      return null;
    }
    anyText = true;
    return new Line(number, line, null);
  }

  private Line unusable(String reason) {
    anyText = true;
    Problem problem = new Problem(Problem.Kind.RECORD, null, reason, lines.beginning());
    return new Line(number, null, problem);
  }

  private static Problem fault(String reason) {
    return new Problem(Problem.Kind.FILE, null, reason, null);
  }
}
