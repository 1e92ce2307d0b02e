package collegium.load.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {
  @TempDir private Path home;

  @Test
  void aDirectoryGivesItsDataFilesSortedAndNamesTheOthers() throws IOException {
    write("b/works.jsonl.gz", "a/part-00000", "a/README", "notes.md", "table.csv");
    write("_SUCCESS", ".works.jsonl.crc", "_temporary/0/works.jsonl", "date=2021-01-01/x.parquet");

    InputFiles found = find(home.toString());

    assertThat(names(found))
        .containsExactly("a/part-00000", "b/works.jsonl.gz", "date=2021-01-01/x.parquet");
    assertThat(found.accepted())
        .extracting(InputFile::kind)
        .containsExactly(InputFile.Kind.LINES, InputFile.Kind.LINES, InputFile.Kind.PARQUET);
    assertThat(found.accepted()).extracting(InputFile::bytes).containsOnly(3L);
    assertThat(found.rejected())
        .extracting(rejected -> inside(rejected.path()))
        .containsExactly("a/README", "notes.md", "table.csv");
    assertThat(found.rejected().get(0).reason()).startsWith("not_data: ");
  }

  @ParameterizedTest
  @CsvSource({
    "works.jsonl,true",
    "works.JSON,true",
    "works.ndjson.zst,true",
    "works.json.bz2,true",
    "part_000.gz,true",
    "part-00000,true",
    "part-00000-a1.c000.json.gz,true",
    "part-00000.snappy.parquet,true",
    "README,false",
    "works.csv,false",
    "works.csv.gz,false",
    "works.md,false",
    "works.txt,false",
    "works.zip,false",
    "works.parquet.gz,false",
    "part-00000.csv,false",
    "jsonl,false"
  })
  void theNameDecides(String name, boolean accepted) throws IOException {
    write(name, "z.jsonl");

    assertThat(names(find(home.toString())).contains(name)).isEqualTo(accepted);
  }

  @Test
  void aFileNamedItselfIsAcceptedWhateverItsName() throws IOException {
    write("README", "_odd", "x.parquet");

    assertThat(names(find(path("README"), path("_odd"), path("x.parquet"))))
        .containsExactly("README", "_odd", "x.parquet");
  }

  @Test
  void aFileIsReadOnceHoweverOftenItIsNamed() throws IOException {
    write("a/x.jsonl", "a/odd.txt");

    InputFiles found = find(path("a"), path("a/*.jsonl"), path("a/x.jsonl"), path("a/odd.txt"));

    assertThat(names(found)).containsExactly("a/odd.txt", "a/x.jsonl");
    assertThat(found.rejected()).isEmpty();
  }

  @Test
  void aGlobMatchesFilesAndDirectories() throws IOException {
    write("2020/x.jsonl", "2021/x.jsonl", "2021/README", "2021/_x.jsonl", "other/x.jsonl");

    assertThat(names(find(path("20*")))).containsExactly("2020/x.jsonl", "2021/x.jsonl");
    assertThat(names(find(path("20{20,21}/*")))).containsExactly("2020/x.jsonl", "2021/x.jsonl");
  }

  @Test
  void aNameMayLookLikeAGlob() throws IOException {
    write("works[1].jsonl");

    assertThat(names(find(path("works[1].jsonl")))).containsExactly("works[1].jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent.jsonl", "absent/*.jsonl", "here/*.gz", "here/[", ""})
  void anInputThatIsNotThereIsNamed(String input) throws IOException {
    write("here/x.jsonl");
    String named = input.isEmpty() ? input : path(input);

    assertThatThrownBy(() -> find(named))
        .isInstanceOf(InputException.class)
        .hasMessageContaining('"' + named + '"')
        .hasMessageContaining("glob");
  }

  @Test
  void anUnknownFileSystemIsNamed() {
    assertThatThrownBy(() -> find("nowhere://x/works.jsonl"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void aDirectoryWithoutDataIsRefused() throws IOException {
    write("README", "_SUCCESS");

    assertThatThrownBy(() -> find(home.toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("/README")
        .hasMessageContaining(".jsonl");
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{}\n");
    }
  }

  private String path(String name) {
    return home + "/" + name;
  }

  private static InputFiles find(String... inputs) {
    return InputFiles.find(Arrays.asList(inputs), new Configuration());
  }

  private List<String> names(InputFiles found) {
    return found.accepted().stream().map(file -> inside(file.path())).toList();
  }

  private String inside(String path) {
    return home.toUri().relativize(Path.of(path.replaceFirst("^file:", "")).toUri()).getPath();
  }
}
