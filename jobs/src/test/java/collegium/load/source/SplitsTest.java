package collegium.load.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitsTest {
  private static final Configuration HADOOP = new Configuration();

  @TempDir private Path home;

  /** However a file is cut, each line is read once, and the counts of lines add up. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a\n{bb\n{ccc\n{dddd",
        "{a\r\n\r\n{bb\r\n",
        "{a\n\n\n\n\n{b\n",
        "{é\n{中\n{😀\n",
        "\uFEFF{a\n{b\n{c",
        "{aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n{b",
        "\n{a\n{b"
      })
  void everyLineIsInExactlyOneSplit(String text) throws IOException {
    InputFile file = write(text.getBytes(UTF_8));
    List<Line> whole = new ArrayList<>();
    long seen = read(Split.whole(file), 0, whole);

    for (long bytes = 1; bytes < file.bytes(); bytes++) {
      List<Line> lines = new ArrayList<>();
      long before = 0;
      List<Split> splits = Splits.of(List.of(file), bytes, HADOOP);
      for (Split split : splits) {
        before += read(split, before, lines);
      }
      assertThat(splits).hasSize((int) ((file.bytes() + bytes - 1) / bytes));
      assertThat(lines).isEqualTo(whole);
      assertThat(before).isEqualTo(seen);
    }
  }

  @Test
  void aSmallFileIsOneSplit() throws IOException {
    InputFile file = write("{a\n{b\n".getBytes(UTF_8));

    assertThat(Splits.of(List.of(file, file), file.bytes(), HADOOP))
        .containsExactly(new Split(file, 0, 6), new Split(file, 0, 6));
  }

  @Test
  void whatCannotBeReadFromTheMiddleStaysWhole() throws IOException {
    byte[] lines = "{a\n{b\n{c\n{d\n".getBytes(UTF_8);

    for (byte[] content :
        List.of(
            Reading.compress("gzip", lines),
            Reading.compress("bzip2", lines),
            Reading.compress("zstd", lines),
            "{a\n{b\n".getBytes(UTF_16LE),
            "{\n\"id\": 1}".getBytes(UTF_8),
            "{ \t\r\n\"id\": 1}".getBytes(UTF_8),
            "\uFEFF\n [{\"id\": 1},\n{}]".getBytes(UTF_8),
            "\n".repeat(5000).getBytes(UTF_8))) {
      InputFile file = write(content);
      assertThat(Splits.of(List.of(file), 4, HADOOP)).containsExactly(Split.whole(file));
    }
  }

  private InputFile write(byte[] content) throws IOException {
    Path path = Files.write(home.resolve("works.jsonl"), content);
    return new InputFile(path.toString(), content.length, InputFile.Kind.LINES);
  }

  private static long read(Split split, long before, List<Line> lines) {
    try (LineReader reader = LineReader.open(split, HADOOP, Reading.LONGEST)) {
      reader.forEachRemaining(
          line -> lines.add(new Line(before + line.number(), line.text(), line.problem())));
      return reader.linesSeen();
    }
  }
}
