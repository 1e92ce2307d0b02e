package collegium.load;

import collegium.load.record.Format;
import collegium.load.source.InputException;
import collegium.load.source.InputFiles;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** Files to be read, found before anything costly begins. */
public record LoadRequest(InputFiles files, Format format) {

  /**
   * Finds the files.
   *
   * @param inputs files, folders or globs
   * @throws InputException where one does not exist or holds no data
   */
  public static LoadRequest of(List<String> inputs, Format format, Configuration hadoop) {
    return new LoadRequest(InputFiles.find(inputs, hadoop), format);
  }
}
