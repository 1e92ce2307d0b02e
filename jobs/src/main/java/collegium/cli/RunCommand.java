package collegium.cli;

import collegium.config.Settings;
import collegium.load.LoadRequest;
import collegium.run.Pipeline;
import collegium.run.RunRequest;
import collegium.run.Runner;
import collegium.run.SampleCorpus;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything, from input to release. */
@Command(
    name = "run",
    description =
        "Load works, compute everything, publish a release. Without --input: the built-in sample corpus.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Mixin private SettingsOptions options;
  @Mixin private InputOptions input;

  @Option(
      names = "--anew",
      description = "Compute every stage again, even where nothing has changed.")
  private boolean anew;

  @Override
  public Integer call() throws IOException {
    Settings settings = options.settings();
    SampleCorpus sample = new SampleCorpus(settings, System.out);
    Optional<LoadRequest> load;
    if (input.isEmpty()) {
      load = sample.request();
    } else {
      sample.mustNotBeHere();
      load = Optional.of(input.request(settings));
    }
    new Runner(settings, System.out, SettingsOptions.isTerminal())
        .run(new RunRequest("run", load, Pipeline.STAGES, true, anew));
    return 0;
  }
}
