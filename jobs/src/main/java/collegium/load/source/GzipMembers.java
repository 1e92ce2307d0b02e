package collegium.load.source;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * All gzip members of a file. The JDK's stream ends in silence where the bytes after a member are
 * not another; here that is an error, for they may have been records.
 */
final class GzipMembers extends GZIPInputStream {
  private static final int BUFFER_BYTES = 16 * 1024;

  /** What follows the compressed data of a member, and stays unread in the inflater. */
  private static final int TRAILER_BYTES = 8;

  private final FileBytes file;

  GzipMembers(FileBytes file) throws IOException {
    super(file, BUFFER_BYTES);
    this.file = file;
  }

  @Override
  public int read(byte[] target, int from, int most) throws IOException {
    int read = super.read(target, from, most);
    if (read < 0 && (inf.getRemaining() > TRAILER_BYTES || file.peek(1).length > 0)) {
      throw new ZipException("what follows is not gzip");
    }
    return read;
  }
}
