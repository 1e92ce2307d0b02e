package collegium.run;

import collegium.load.LoadRequest;
import collegium.stage.Stage;
import java.util.List;
import java.util.Optional;

/**
 * What a run is to do.
 *
 * @param command as typed, for {@code runs}
 * @param load what to read first, if anything
 * @param stages to run after loading, in their order
 * @param publishes whether it ends with a release
 * @param anew run stages even where their tables still stand
 */
public record RunRequest(
    String command,
    Optional<LoadRequest> load,
    List<Stage> stages,
    boolean publishes,
    boolean anew) {
  public RunRequest {
    stages = List.copyOf(stages);
  }

  int steps() {
    return (load.isPresent() ? 1 : 0) + stages.size() + (publishes ? 1 : 0);
  }
}
