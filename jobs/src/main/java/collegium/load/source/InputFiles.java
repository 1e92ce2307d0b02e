package collegium.load.source;

import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * The files behind the inputs a user named.
 *
 * @param accepted sorted by path, each once
 * @param rejected sorted by path
 */
public record InputFiles(List<InputFile> accepted, List<Rejected> rejected) {
  public InputFiles {
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
  }

  /**
   * Resolves files, directories (with all below them) and globs. A file that is named itself is
   * accepted whatever its name; in directories and globs the name decides, and names that begin
   * with an underscore or a dot are passed over.
   *
   * @throws InputException where an input does not exist, matches nothing or cannot be read, and
   *     where not one file is accepted
   */
  public static InputFiles find(List<String> inputs, Configuration hadoop) {
    InputSearch search = new InputSearch(hadoop);
    inputs.forEach(search::add);
    InputFiles found = search.found();
    if (found.accepted.isEmpty()) {
      throw new InputException(
          "No data file in "
              + String.join(", ", inputs.stream().map(InputSearch::quoted).toList())
              + found.rejected.stream()
                  .findFirst()
                  .map(r -> ", only such as " + r.path())
                  .orElse("")
              + ". Data files are named "
              + DataName.ACCEPTED
              + "; any other must be named itself.");
    }
    return found;
  }
}
