package collegium.generate;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/**
 * A text file that gets its name only when it is whole; until then it is a hidden sibling. Lines
 * end in \n.
 */
final class PartFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path part;
  private final Writer out;
  private long lines;

  /** Compressed where the name ends in .gz. */
  PartFile(Path target) throws IOException {
    this.target = target;
    part = target.resolveSibling("." + target.getFileName() + ".part");
    OutputStream file = Files.newOutputStream(part);
    boolean zipped = target.toString().endsWith(".gz");
    OutputStream bytes = zipped ? new GZIPOutputStream(file, BUFFER) : file;
    out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
  }

  void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
    lines++;
  }

  /** A line of fields parted by tabs. */
  void row(Object... fields) throws IOException {
    for (int i = 0; i < fields.length; i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(String.valueOf(fields[i]));
    }
    line("");
  }

  long lines() {
    return lines;
  }

  Path target() {
    return target;
  }

  /** Ends the file, which keeps its hidden name. */
  void finish() throws IOException {
    out.close();
  }

  /** Gives a finished file its name, in place of any older one. */
  void publish() throws IOException {
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes what was not published. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
