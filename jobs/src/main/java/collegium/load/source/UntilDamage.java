package collegium.load.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Delivers every byte before the place where a decompressor fails. Reading many bytes at once, a
 * decompressor that fails on the last of them would keep the others to itself.
 */
final class UntilDamage extends FilterInputStream {
  private IOException damage;

  UntilDamage(InputStream decompressor) {
    super(decompressor);
  }

  @Override
  public int read(byte[] target, int from, int most) throws IOException {
    int read = 0;
    while (read < most && damage == null) {
      try {
        int next = in.read();
        if (next < 0) {
          return read == 0 ? -1 : read;
        }
        target[from + read++] = (byte) next;
      } catch (IOException e) {
        damage = e;
      }
    }
    if (read == 0 && damage != null) {
      throw damage;
    }
    return read;
  }
}
