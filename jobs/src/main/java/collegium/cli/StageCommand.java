package collegium.cli;

import collegium.config.Settings;
import collegium.run.Pipeline;
import collegium.run.RunRequest;
import collegium.run.Runner;
import collegium.stage.Stage;
import collegium.table.TableDef;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One stage by itself, over tables that are there. */
@Command(mixinStandardHelpOptions = true)
final class StageCommand implements Callable<Integer> {
  @Mixin private SettingsOptions options;

  @Option(names = "--anew", description = "Compute it again, even where nothing has changed.")
  private boolean anew;

  private final Stage stage;

  private StageCommand(Stage stage) {
    this.stage = stage;
  }

  /** Adds a command per stage, named and described by the stage itself. */
  static void addAll(CommandLine line) {
    for (Stage stage : Pipeline.STAGES) {
      CommandLine command = new CommandLine(new StageCommand(stage));
      command
          .getCommandSpec()
          .usageMessage()
          .description("Compute " + names(stage.writes()) + " from " + names(stage.reads()) + ".");
      line.addSubcommand(stage.name(), command);
    }
  }

  private static String names(List<TableDef> tables) {
    return tables.stream().map(TableDef::name).collect(Collectors.joining(", "));
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = options.settings();
    new Runner(settings, System.out, SettingsOptions.isTerminal())
        .run(new RunRequest(stage.name(), Optional.empty(), List.of(stage), false, anew));
    return 0;
  }
}
