package collegium.load.source;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Shorthand for reading files that exist in memory only. */
final class Reading {
  static final int LONGEST = 1000;

  private Reading() {}

  /** Lines as {@code 1 text}, problems as {@code 2 FILE code}, then how many lines were seen. */
  static List<String> read(byte[] file) {
    return read(new ByteArrayInputStream(file), file.length);
  }

  static List<String> read(InputStream stored, long bytes) {
    Split whole = Split.whole(new InputFile("works", bytes, InputFile.Kind.LINES));
    List<String> read = new ArrayList<>();
    try (LineReader reader = new LineReader(stored, whole, LONGEST)) {
      reader.forEachRemaining(line -> read.add(shown(line)));
      read.add("seen " + reader.linesSeen());
    }
    return read;
  }

  static String shown(Line line) {
    return line.problem() == null
        ? line.number() + " " + line.text()
        : line.number() + " " + line.problem().kind() + " " + line.problem().code();
  }

  static byte[] compress(String with, byte[] plain) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = compressor(with, compressed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  private static OutputStream compressor(String name, OutputStream out) throws IOException {
    return switch (name) {
      case "gzip" -> new GZIPOutputStream(out);
      case "bzip2" -> new BZip2CompressorOutputStream(out, 1);
      case "zstd" -> new ZstdOutputStream(out).setChecksum(true);
      default -> out;
    };
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
