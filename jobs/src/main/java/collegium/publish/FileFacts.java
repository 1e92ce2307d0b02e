package collegium.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** Size, rows and SHA-256 of published files. */
final class FileFacts {
  private static final int BUFFER = 1 << 20;

  private FileFacts() {}

  static Manifest.DataFile of(Path file, Configuration conf) throws IOException {
    FileSystem fs = file.getFileSystem(conf);
    String relative = file.getParent().getName() + "/" + file.getName();
    long bytes = fs.getFileStatus(file).getLen();
    try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(file, conf))) {
      return new Manifest.DataFile(relative, reader.getRecordCount(), bytes, sha256(file, fs));
    }
  }

  static String sha256(Path file, FileSystem fs) throws IOException {
    try (InputStream in = new DigestInputStream(fs.open(file, BUFFER), sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
