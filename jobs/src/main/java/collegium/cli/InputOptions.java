package collegium.cli;

import collegium.config.Settings;
import collegium.load.LoadRequest;
import collegium.load.record.Format;
import collegium.load.source.InputException;
import collegium.run.Sessions;
import java.util.List;
import picocli.CommandLine.Option;

/** What is read. */
final class InputOptions {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders or globs: JSON lines (plain, .gz, .bz2, .zst) or parquet.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "normalized")
  private Format format;

  boolean isEmpty() {
    return paths.isEmpty();
  }

  /**
   * @throws InputException where an input does not exist or holds no data
   */
  LoadRequest request(Settings settings) {
    return LoadRequest.of(paths, format, Sessions.hadoop(settings));
  }
}
