package collegium.config;

/**
 * How input is read.
 *
 * @param maxRecordBytes longer records are quarantined unread
 * @param splitBytes plain files longer than this are read by several tasks
 */
public record LoadSettings(int maxRecordBytes, long splitBytes) {
  public LoadSettings {
    Check.within("load.max-record-bytes", maxRecordBytes, 1 << 10, 1 << 29);
    Check.atLeast("load.split-bytes", splitBytes, 1 << 10);
  }
}
