package collegium.load.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Cuts large files, so that many tasks can read one. */
public final class Splits {
  private static final int HEAD_BYTES = 4096;

  private Splits() {}

  /**
   * Ranges that together cover every line once, in the order of the files. Only plain lines of
   * UTF-8 are cut; a file that is compressed, UTF-16 or one document stays whole, as does one that
   * is no longer than {@code bytes}.
   *
   * @param files of the kind {@link InputFile.Kind#LINES}
   * @param bytes the length of a range, at least 1
   * @throws UncheckedIOException where the beginning of a large file cannot be read
   */
  public static List<Split> of(List<InputFile> files, long bytes, Configuration hadoop) {
    List<Split> splits = new ArrayList<>();
    for (InputFile file : files) {
      if (file.bytes() <= bytes || !isPlainLines(file, hadoop)) {
        splits.add(Split.whole(file));
        continue;
      }
      for (long start = 0; start < file.bytes(); start += bytes) {
        splits.add(new Split(file, start, Math.min(bytes, file.bytes() - start)));
      }
    }
    return splits;
  }

  private static boolean isPlainLines(InputFile file, Configuration hadoop) {
    Path path = new Path(file.path());
    try (FileBytes bytes = new FileBytes(path.getFileSystem(hadoop).open(path), file.path())) {
      byte[] head = bytes.peek(HEAD_BYTES);
      return Content.of(head) == Content.TEXT
          && Encoding.of(head).equals(StandardCharsets.UTF_8)
          && Document.isExcludedBy(head);
    } catch (IOException e) {
      throw new UncheckedIOException(file.path() + " cannot be read", e);
    }
  }
}
