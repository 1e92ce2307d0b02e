package collegium.load.source;

import java.io.Serializable;

/**
 * A part of a file for one task: the lines that begin in a range of its bytes.
 *
 * @param start offset of the first byte
 * @param length in bytes
 */
public record Split(InputFile file, long start, long length) implements Serializable {

  static Split whole(InputFile file) {
    return new Split(file, 0, file.bytes());
  }

  boolean isWhole() {
    return start == 0 && length == file.bytes();
  }

  long end() {
    return start + length;
  }
}
