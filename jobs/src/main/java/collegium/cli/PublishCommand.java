package collegium.cli;

import collegium.config.Settings;
import collegium.run.RunRequest;
import collegium.run.Runner;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Publishes the tables as they stand. */
@Command(
    name = "publish",
    description = "Check the tables and publish them as a release.",
    mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  @Mixin private SettingsOptions options;

  @Override
  public Integer call() throws IOException {
    Settings settings = options.settings();
    new Runner(settings, System.out, SettingsOptions.isTerminal())
        .run(new RunRequest("publish", Optional.empty(), List.of(), true, false));
    return 0;
  }
}
