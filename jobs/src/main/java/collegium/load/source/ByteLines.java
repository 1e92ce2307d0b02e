package collegium.load.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/** Cuts bytes at line feeds. Holds one line, and of a line beyond the limit only its beginning. */
final class ByteLines {
  private static final int CHUNK_BYTES = 8 * 1024;
  private static final int BEGINNING_BYTES = 1024;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final byte[] LINE_FEED = {'\n'};

  /** A buffer beyond this is given back once its line is done. */
  private static final int SMALL_BYTES = 64 * 1024;

  private final InputStream in;
  private final int limit;
  private final byte[] chunk = new byte[CHUNK_BYTES];
  private int next;
  private int filled;
  private long position;

  private byte[] line = new byte[CHUNK_BYTES];
  private long length;

  /**
   * @param position the offset in the file of the next byte of {@code in}
   * @param limit the longest line to be held, in bytes
   */
  ByteLines(InputStream in, long position, int limit) {
    this.in = in;
    this.position = position;
    this.limit = limit;
  }

  /** The offset of the next byte to be read. */
  long position() {
    return position;
  }

  /** Bytes of the current line, all of them, without its line feed. */
  long length() {
    return length;
  }

  boolean isTooLong() {
    return length > limit;
  }

  /**
   * Goes to the next line; false where no byte is left. When it throws, the current line is what
   * could be read of it.
   */
  boolean next() throws IOException {
    length = 0;
    if (line.length > SMALL_BYTES) {
      line = new byte[CHUNK_BYTES];
    }
    boolean any = fill();
    boolean ended = false;
    while (!ended && fill()) {
      ended = takeToLineFeed();
    }
    return any;
  }

  /** Adds all that follows to the current line. */
  void appendRest() throws IOException {
    append(LINE_FEED, 0, 1);
    while (fill()) {
      take(filled - next);
    }
  }

  /**
   * Passes over the rest of a line that began earlier.
   *
   * @param most how many bytes ahead to look for its end
   * @return whether its end was there
   */
  boolean skipLine(long most) throws IOException {
    long last = position + most;
    while (position < last && fill()) {
      byte skipped = chunk[next++];
      position++;
      if (skipped == '\n') {
        return true;
      }
    }
    return false;
  }

  /** The current line without a byte order mark before it or a carriage return behind it. */
  String text() {
    String text = new String(line, 0, held(), StandardCharsets.UTF_8);
    int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    int end = text.endsWith("\r") ? text.length() - 1 : text.length();
    return text.substring(start, Math.max(start, end));
  }

  /** The beginning of the current line, malformed bytes replaced. */
  String beginning() {
    return new String(line, 0, Math.min(held(), BEGINNING_BYTES), StandardCharsets.UTF_8);
  }

  /** The offset in the current line of the first byte that is not UTF-8; empty where all are. */
  OptionalInt malformed() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(line, 0, held());
    CharBuffer characters = CharBuffer.allocate(CHUNK_BYTES);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      characters.clear();
      result = decoder.decode(bytes, characters, true);
    }
    return result.isError() ? OptionalInt.of(bytes.position()) : OptionalInt.empty();
  }

  private boolean fill() throws IOException {
    if (next == filled) {
      next = 0;
      filled = 0;
      filled = Math.max(0, in.read(chunk));
    }
    return next < filled;
  }

  private boolean takeToLineFeed() {
    int end = next;
    while (end < filled && chunk[end] != '\n') {
      end++;
    }
    take(end - next);
    if (next == filled) {
      return false;
    }
    next++;
    position++;
    return true;
  }

  private void take(int bytes) {
    append(chunk, next, bytes);
    next += bytes;
    position += bytes;
  }

  private void append(byte[] from, int at, int bytes) {
    int kept = Math.min(bytes, limit - held());
    if (held() + kept > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(limit, Math.max(2L * line.length, held() + kept)));
    }
    System.arraycopy(from, at, line, held(), kept);
    length += bytes;
  }

  private int held() {
    return (int) Math.min(length, limit);
  }
}
