package collegium.load.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of a file says about its content. */
final class DataName {
  /** For messages: the names {@link #kindOf} accepts. */
  static final String ACCEPTED =
      ".jsonl, .ndjson or .json, these also with .gz, .bz2 or .zst; .parquet; part-00000";

  private static final String COMPRESSED = "\\.(?:gz|bz2|zst)";
  private static final Pattern LINES =
      Pattern.compile(
          ".+\\.(?:jsonl|ndjson|json)(?:" + COMPRESSED + ")?|[^.]+" + COMPRESSED + "|part-[^.]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARQUET = Pattern.compile(".+\\.parquet", Pattern.CASE_INSENSITIVE);

  private DataName() {}

  /** Empty where the name is not that of data. */
  static Optional<InputFile.Kind> kindOf(String name) {
    if (PARQUET.matcher(name).matches()) {
      return Optional.of(InputFile.Kind.PARQUET);
    }
    return LINES.matcher(name).matches() ? Optional.of(InputFile.Kind.LINES) : Optional.empty();
  }

  /** Names by which programs mark what is theirs and no data: {@code _SUCCESS}, {@code .crc}. */
  static boolean isHidden(String name) {
    return name.startsWith("_") || name.startsWith(".");
  }
}
