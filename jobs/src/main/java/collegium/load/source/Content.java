package collegium.load.source;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** What a file holds by its first bytes; they are believed, and its name is not. */
enum Content {
  GZIP("gzip", "1f8b"),
  BZIP2("bzip2", "425a68"),
  /** A frame of data, or one to be skipped as parallel compressors write first. */
  ZSTD("zstd", "28b52ffd|5.2a4d18"),
  XZ("an xz file", "fd377a585a00"),
  ZIP("a zip archive", "504b0304"),
  PARQUET("a parquet file, whose name must end in .parquet", "50415231"),
  TEXT("text", "");

  /** Enough of a file to tell by. */
  static final int HEAD_BYTES = 8;

  private final String words;
  private final Pattern magic;

  /**
   * @param magic the first bytes, in hexadecimal
   */
  Content(String words, String magic) {
    this.words = words;
    this.magic = Pattern.compile(magic);
  }

  /**
   * @param head the first {@link #HEAD_BYTES} of a file, or more, or all of a shorter one
   */
  static Content of(byte[] head) {
    String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, HEAD_BYTES));
    return Arrays.stream(values())
        .filter(content -> content.magic.matcher(hex).lookingAt())
        .findFirst()
        .orElseThrow();
  }

  boolean isReadable() {
    return this != XZ && this != ZIP && this != PARQUET;
  }

  /** The text inside; all members of a file that is several compressed ones put together. */
  InputStream open(FileBytes file) throws IOException {
    return switch (this) {
      case GZIP -> new GzipMembers(file);
      case BZIP2 -> new UntilDamage(new BZip2CompressorInputStream(file, true));
      case ZSTD -> new ZstdInputStreamNoFinalizer(file);
      case TEXT -> file;
      case XZ, ZIP, PARQUET -> throw new IOException(words + " holds no lines");
    };
  }

  /** As it stands in a sentence. */
  @Override
  public String toString() {
    return words;
  }
}
