package collegium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a caller sees of mistakes that are found before Spark starts. */
class MainTest {
  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  @Test
  void usageIsExitCode2() {
    assertThat(execute("run", "--nonsense")).isEqualTo(2);
    assertThat(execute("load", "--home", home())).isEqualTo(2);
    assertThat(err.toString()).contains("load what? Give --input PATH");
    assertThat(execute("generate", "--works", "-5", "--output", home())).isEqualTo(2);
    assertThat(execute("sql", "--home", home(), "drop table works")).isEqualTo(2);
    assertThat(err.toString()).contains("sql only reads");
  }

  @Test
  void unusableInputIsExitCode3() {
    assertThat(execute("run", "--home", home(), "--input", home() + "/absent.jsonl")).isEqualTo(3);
    assertThat(err.toString()).contains("absent.jsonl");
  }

  @Test
  void unusableSettingsAreExitCode3() {
    assertThat(execute("run", "--home", home(), "--set", "coauthors.max-author=3")).isEqualTo(3);
    assertThat(err.toString())
        .contains("unknown setting 'coauthors.max-author', did you mean 'coauthors.max-authors'?");
    assertThat(execute("run", "--home", home(), "--as-of", "yesterday")).isEqualTo(3);
  }

  @Test
  void realWorksAreNotMixedIntoTheSample() throws IOException {
    Files.createDirectories(Path.of(home(), "sample"));
    Path input = Files.writeString(folder.resolve("works.jsonl"), "{}");
    assertThat(execute("run", "--home", home(), "--input", input.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("holds the sample corpus");
  }

  @Test
  void rollingBackToNowhereIsExitCode3() {
    assertThat(execute("releases", "--home", home(), "--rollback", "r1")).isEqualTo(3);
    assertThat(err.toString()).contains("there is no release 'r1'");
  }

  @Test
  void everyCommandOfThePipelineIsThere() {
    assertThat(Main.commandLine().getSubcommands())
        .containsKeys(
            "run",
            "load",
            "identity",
            "coauthors",
            "collaborators",
            "profiles",
            "publish",
            "generate",
            "releases",
            "sql");
  }

  private String home() {
    return folder.resolve("home").toString();
  }

  private int execute(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
