package collegium.load.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bytes of a file as they are stored. A failure of the storage is thrown unchecked, so that an
 * {@link IOException} of a decompressor on top always means damaged data.
 */
final class FileBytes extends BufferedInputStream {
  private static final int BUFFER_BYTES = 64 * 1024;

  FileBytes(InputStream stored, String path) {
    super(new Stored(stored, path), BUFFER_BYTES);
  }

  /** The next bytes, fewer only at the end of the file, without moving on. */
  byte[] peek(int bytes) throws IOException {
    mark(bytes);
    byte[] head = readNBytes(bytes);
    reset();
    return head;
  }

  /**
   * Never 0 before the end. The decompressors take 0 for the end of a file of several members,
   * while remote file systems answer 0 wherever they would have to wait.
   */
  @Override
  public synchronized int available() throws IOException {
    return count > pos ? count - pos : peek(1).length;
  }

  private static final class Stored extends InputStream {
    private final InputStream in;
    private final String path;

    Stored(InputStream in, String path) {
      this.in = in;
      this.path = path;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int most) {
      try {
        return in.read(target, from, most);
      } catch (IOException e) {
        throw new UncheckedIOException(path + " cannot be read", e);
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
