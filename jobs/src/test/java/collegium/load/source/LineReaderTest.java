package collegium.load.source;

import static collegium.load.source.Reading.compress;
import static collegium.load.source.Reading.join;
import static collegium.load.source.Reading.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import collegium.load.record.Problem;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.BrokenInputStream;
import org.apache.commons.io.input.InfiniteCircularInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

  @Test
  void linesAreNumberedAndBlankOnesCounted() {
    assertThat(read("a\n\n \t\r\nb\r\nc".getBytes(UTF_8)))
        .containsExactly("1 a", "4 b", "5 c", "seen 5");
  }

  @Test
  void anEmptyFileHasNoLines() {
    assertThat(read(new byte[0])).containsExactly("seen 0");
    assertThat(read("\uFEFF".getBytes(UTF_8))).containsExactly("seen 1");
    assertThat(read(compress("gzip", new byte[0]))).containsExactly("seen 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "gzip", "bzip2", "zstd"})
  void contentTellsHowAFileIsCompressed(String compression) {
    assertThat(read(compress(compression, "a\nb\n".getBytes(UTF_8))))
        .containsExactly("1 a", "2 b", "seen 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "bzip2", "zstd"})
  void compressedFilesMayBePutTogether(String compression) {
    byte[] one = compress(compression, "a\nb".getBytes(UTF_8));
    byte[] two = compress(compression, "c\nd\n".getBytes(UTF_8));

    assertThat(read(join(one, two, two)))
        .containsExactly("1 a", "2 bc", "3 d", "4 c", "5 d", "seen 5");
  }

  /** Remote file systems answer 0 to available() at any time, and give what they have. */
  @ParameterizedTest
  @ValueSource(strings = {"gzip", "bzip2", "zstd"})
  void noMemberIsMissedOnASlowFileSystem(String compression) {
    byte[] one = compress(compression, "a\n".getBytes(UTF_8));
    byte[] file = join(one, one, one);
    InputStream slow =
        new ByteArrayInputStream(file) {
          @Override
          public synchronized int available() {
            return 0;
          }

          @Override
          public synchronized int read(byte[] target, int from, int most) {
            return super.read(target, from, Math.min(most, 1));
          }
        };

    assertThat(read(slow, file.length)).containsExactly("1 a", "2 a", "3 a", "seen 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "bzip2", "zstd"})
  void theLinesBeforeTheEndOfATruncatedFileAreRead(String compression) {
    Random random = new Random(7);
    List<String> lines = random.longs(20_000).mapToObj(Long::toHexString).toList();
    byte[] whole = compress(compression, String.join("\n", lines).getBytes(UTF_8));

    List<String> read = read(Arrays.copyOf(whole, whole.length / 2));

    int seen = Integer.parseInt(read.get(read.size() - 1).substring("seen ".length()));
    assertThat(seen).isBetween(5_000, 15_000);
    assertThat(read.get(read.size() - 2)).isEqualTo(seen + " FILE damaged_file");
    // The last line may be cut short.
    for (int number = 1; number < seen; number++) {
      assertThat(read.get(number - 1)).isEqualTo(number + " " + lines.get(number - 1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "bzip2", "zstd"})
  void whatFollowsCompressedDataIsNotPassedOver(String compression) {
    byte[] file = join(compress(compression, "a\nb\n".getBytes(UTF_8)), "{\"id\"".getBytes(UTF_8));

    assertThat(read(file)).containsExactly("1 a", "2 b", "2 FILE damaged_file", "seen 2");
  }

  @Test
  void aDamagedFileSaysWhere() {
    byte[] file = compress("gzip", "a\nb\n".getBytes(UTF_8));
    Split split = Split.whole(new InputFile("x", file.length - 4, InputFile.Kind.LINES));
    InputStream cut = new ByteArrayInputStream(file, 0, file.length - 4);

    try (LineReader reader = new LineReader(cut, split, Reading.LONGEST)) {
      assertThat(reader)
          .toIterable()
          .last()
          .extracting(line -> line.problem().reason())
          .asString()
          .startsWith("damaged_file: gzip ends unexpectedly or is damaged after line 2 (");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAR1....", "PK\3\4....", "\u00fd7zXZ\0.."})
  void foreignFilesAreOneProblem(String file) {
    assertThat(read((file + "\n\n\n").getBytes(ISO_8859_1)))
        .containsExactly("0 FILE unsupported_file", "seen 0");
  }

  @Test
  void aFailingStorageIsThrownForTheTaskToBeTriedAgain() {
    InputStream failing =
        new SequenceInputStream(
            new ByteArrayInputStream("a\nb\n".getBytes(UTF_8)),
            new BrokenInputStream(() -> new IOException("connection reset")));

    assertThatThrownBy(() -> read(failing, 100))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("works cannot be read")
        .hasRootCauseMessage("connection reset");
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", UTF_8, ""),
        Arguments.of("UTF-8 with mark", UTF_8, "\uFEFF"),
        Arguments.of("UTF-16 with mark", UTF_16, ""),
        Arguments.of("UTF-16LE with mark", UTF_16LE, "\uFEFF"),
        Arguments.of("UTF-16LE", UTF_16LE, ""),
        Arguments.of("UTF-16BE", UTF_16BE, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void theEncodingIsFound(String name, Charset charset, String mark) {
    byte[] file = (mark + "{\"a\": \"é中😀\"}\n{}\n").getBytes(charset);

    assertThat(read(file)).containsExactly("1 {\"a\": \"é中😀\"}", "2 {}", "seen 2");
    assertThat(read(compress("gzip", file))).hasSize(3);
  }

  @Test
  void malformedBytesAndNulCostTheirLine() {
    byte[] file = join("é\n".getBytes(UTF_8), new byte[] {'a', 'b', (byte) 0xff, '\n'});

    assertThat(read(join(file, "a\0b\n\0\n\uFFFD\n".getBytes(UTF_8))))
        .containsExactly(
            "1 é",
            "2 RECORD malformed_utf8",
            "3 RECORD nul_character",
            "4 RECORD nul_character",
            "5 \uFFFD",
            "seen 5");
    Split split = Split.whole(new InputFile("x", file.length, InputFile.Kind.LINES));
    try (LineReader reader =
        new LineReader(new ByteArrayInputStream(file), split, Reading.LONGEST)) {
      assertThat(reader)
          .toIterable()
          .last()
          .extracting(line -> line.problem().reason())
          .isEqualTo("malformed_utf8: byte 2 of the line is not UTF-8");
    }
  }

  @Test
  void aLineMayHaveTheMostBytesAndNotOneMore() {
    String most = "x".repeat(Reading.LONGEST);

    assertThat(read((most + "\n" + most + "x\nb").getBytes(UTF_8)))
        .containsExactly("1 " + most, "2 RECORD too_long", "3 b", "seen 3");
  }

  @Test
  void aGiganticLineNeedsLittleMemory() throws IOException {
    long length = 200_000_000;
    InputStream gigantic =
        new SequenceInputStream(
            BoundedInputStream.builder()
                .setInputStream(new InfiniteCircularInputStream("[{\"id".getBytes(UTF_8)))
                .setMaxCount(length)
                .get(),
            new ByteArrayInputStream("\nb\n".getBytes(UTF_8)));
    Split split = Split.whole(new InputFile("x", length + 3, InputFile.Kind.LINES));
    long before = allocated();

    try (LineReader reader = new LineReader(gigantic, split, 1_000_000)) {
      Problem problem = reader.next().problem();
      assertThat(problem.reason())
          .startsWith("too_long: 200000000 bytes are more than the 1000000");
      assertThat(problem.value()).hasSize(200).startsWith("[{\"id[{\"id");
      assertThat(reader.next()).isEqualTo(new Line(2, "b", null));
    }
    assertThat(allocated() - before).isLessThan(20_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\n\"id\": 1\n}\n", "\n [\r\n{},\n{}\n]", "[{},\n{}]", "\uFEFF{\n}"})
  void aDocumentOnSeveralLinesIsOneLine(String document) {
    List<String> read = read(document.getBytes(UTF_8));

    assertThat(read).hasSize(2);
    String text = read.get(0).substring(2).replaceAll("\\s", "");
    assertThat(text).isEqualTo(document.replaceAll("[\\s\uFEFF]", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}\n{\n", "[{}]\n[{}]", "{\"a\":\n1}", "x\n["})
  void whatBeginsWithARecordIsNoDocument(String lines) {
    assertThat(read(lines.getBytes(UTF_8))).hasSize(3);
  }

  @Test
  void aDocumentBeyondTheLimitIsAProblem() {
    String document = "[\n" + "{},\n".repeat(Reading.LONGEST) + "{}]";

    assertThat(read(document.getBytes(UTF_8))).containsExactly("1 RECORD too_long", "seen 1");
  }

  private static long allocated() {
    ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    return threads.getCurrentThreadAllocatedBytes();
  }
}
