package collegium.cli;

import collegium.config.Settings;
import collegium.run.RunRequest;
import collegium.run.Runner;
import collegium.run.SampleCorpus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads works and nothing more. */
@Command(
    name = "load",
    description = "Load works into the tables.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private SettingsOptions options;
  @Mixin private InputOptions input;

  @Override
  public Integer call() throws IOException {
    if (input.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "load what? Give --input PATH");
    }
    Settings settings = options.settings();
    new SampleCorpus(settings, System.out).mustNotBeHere();
    new Runner(settings, System.out, SettingsOptions.isTerminal())
        .run(new RunRequest("load", Optional.of(input.request(settings)), List.of(), false, false));
    return 0;
  }
}
