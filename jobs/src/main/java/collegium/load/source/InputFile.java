package collegium.load.source;

import java.io.Serializable;

/**
 * A file to be read.
 *
 * @param path fully qualified, as the file system writes it
 * @param bytes its length on disk
 */
public record InputFile(String path, long bytes, Kind kind) implements Serializable {

  /** What is in the file. */
  public enum Kind {
    /** JSON, plain or compressed: for {@link LineReader}. */
    LINES,
    PARQUET
  }
}
