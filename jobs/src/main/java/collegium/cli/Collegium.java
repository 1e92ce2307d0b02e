package collegium.cli;

import picocli.CommandLine.Command;

/** The program itself: without a command it says what there is. */
@Command(
    name = "collegium",
    description = "Turns a corpus of scholarly works into the collaboration network behind it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      LoadCommand.class,
      PublishCommand.class,
      GenerateCommand.class,
      ReleasesCommand.class,
      SqlCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:anything unforeseen",
      "2:usage",
      "3:unusable input or settings",
      "4:a quality gate refused to publish",
      "5:another run holds the home"
    })
final class Collegium {}
