package collegium.load.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;

/** Text is UTF-8, or by its first bytes UTF-16. */
final class Encoding {
  private static final int HEAD_BYTES = 4;

  private Encoding() {}

  /** The same text as UTF-8; a byte order mark stays. */
  static InputStream utf8(InputStream text) throws IOException {
    byte[] head = text.readNBytes(HEAD_BYTES);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), text);
    Charset charset = of(head);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return all;
    }
    return ReaderInputStream.builder()
        .setReader(new InputStreamReader(all, charset))
        .setCharset(StandardCharsets.UTF_8)
        .get();
  }

  /**
   * By a byte order mark, else by two characters of ASCII, with which all JSON begins: in UTF-16
   * every other of their bytes is zero.
   */
  static Charset of(byte[] head) {
    if (head.length < 2) {
      return StandardCharsets.UTF_8;
    }
    int mark = (head[0] & 0xff) << 8 | (head[1] & 0xff);
    boolean four = head.length >= HEAD_BYTES;
    if (mark == 0xfffe || (four && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (mark == 0xfeff || (four && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }
}
