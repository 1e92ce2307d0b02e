package collegium.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * Replaces a small file so that readers see its old or its new text, never none and never a part.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Locally and on HDFS by a rename over the old file; on object stores by one put, which they make
   * visible whole.
   */
  public static void write(Path file, String text, Configuration conf) throws IOException {
    FileSystem fs = file.getFileSystem(conf);
    switch (fs.getUri().getScheme()) {
      case "file" -> replaceLocally(file, text);
      case "hdfs", "viewfs" -> replaceByRename(file, text, fs, conf);
      default -> put(file, text, fs);
    }
  }

  private static void replaceLocally(Path file, String text) throws IOException {
    java.nio.file.Path target = java.nio.file.Path.of(file.toUri().getPath());
    Files.createDirectories(target.getParent());
    java.nio.file.Path next = target.resolveSibling("." + target.getFileName() + ".next");
    Files.writeString(next, text);
    Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void replaceByRename(Path file, String text, FileSystem fs, Configuration conf)
      throws IOException {
    Path next = new Path(file.getParent(), "." + file.getName() + ".next");
    put(next, text, fs);
    FileContext.getFileContext(file.toUri(), conf).rename(next, file, Options.Rename.OVERWRITE);
  }

  private static void put(Path file, String text, FileSystem fs) throws IOException {
    try (OutputStream out = fs.create(file, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
