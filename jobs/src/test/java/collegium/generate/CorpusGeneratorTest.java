package collegium.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusGeneratorTest {
  @TempDir Path folder;

  @Test
  void theSameSpecGivesTheSameBytes() throws IOException {
    GeneratedCorpus first = write(CorpusSpec.of(1500, 7), "a/works.jsonl.gz");
    GeneratedCorpus second = write(CorpusSpec.of(1500, 7), "b/works.jsonl.gz");

    assertThat(second.works()).hasSameBinaryContentAs(first.works());
    assertThat(second.truthAuthors()).hasSameBinaryContentAs(first.truthAuthors());
    assertThat(second.truthWorks()).hasSameBinaryContentAs(first.truthWorks());
    assertThat(second.truthPairs()).hasSameBinaryContentAs(first.truthPairs());
  }

  @Test
  void anotherSeedGivesAnotherCorpus() throws IOException {
    List<String> first = Corpus.lines(write(CorpusSpec.of(300, 7), "a.jsonl").works());
    List<String> second = Corpus.lines(write(CorpusSpec.of(300, 8), "b.jsonl").works());

    assertThat(second).doesNotContainAnyElementsOf(first);
  }

  @Test
  void compressionChangesNothingButTheBytes() throws IOException {
    GeneratedCorpus plain = write(CorpusSpec.of(200, 1), "plain.jsonl");
    GeneratedCorpus zipped = write(CorpusSpec.of(200, 1), "zipped.jsonl.gz");

    assertThat(Corpus.lines(zipped.works())).isEqualTo(Files.readAllLines(plain.works()));
  }

  @ParameterizedTest
  @CsvSource({
    "works.jsonl.gz, works",
    "works.jsonl, works",
    "my.sample.json.gz, my.sample",
    "sample, sample"
  })
  void theTruthLiesBesideTheWorks(String output, String stem) throws IOException {
    write(CorpusSpec.of(50, 1), output);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              output,
              stem + ".truth-authors.tsv.gz",
              stem + ".truth-works.tsv.gz",
              stem + ".truth-pairs.tsv.gz");
    }
  }

  @Test
  void anOlderFileIsReplaced() throws IOException {
    Files.writeString(folder.resolve("works.jsonl"), "old");

    GeneratedCorpus corpus = write(CorpusSpec.of(50, 1), "works.jsonl");

    assertThat(Corpus.lines(corpus.works())).hasSize((int) corpus.lineCount());
  }

  @Test
  void aFolderIsNoOutput() {
    assertThatIOException()
        .isThrownBy(() -> CorpusGenerator.write(CorpusSpec.of(50, 1), folder))
        .withMessageContaining("folder");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 35, 60})
  void theSmallestCorporaAreWholeToo(long works) throws IOException {
    GeneratedCorpus corpus = write(CorpusSpec.of(works, 3), "few.jsonl");

    assertThat(corpus.workCount()).isEqualTo(works);
    assertThat(corpus.lineCount()).isGreaterThanOrEqualTo(works);
  }

  @Test
  void worksKeepToTheYearsAsked() throws IOException {
    Corpus corpus = Corpus.read(write(new CorpusSpec(800, 5, 2001, 2003), "short.jsonl"));

    assertThat(corpus.works().values())
        .filteredOn(work -> work.has("published"))
        .map(Corpus::yearOf)
        .contains(2001, 2002, 2003)
        .allMatch(year -> year >= 2001 && year <= 2003);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1990, 2024, works is 0",
    "-5, 1990, 2024, works is -5",
    "100000001, 1990, 2024, works is 100000001",
    "10, 1799, 2024, firstYear is 1799",
    "10, 2024, 1990, lastYear is 1990",
    "10, 1990, 2101, lastYear is 2101",
    "10, 1800, 2000, lastYear is 2000"
  })
  void aBadSpecIsRefusedByName(long works, int firstYear, int lastYear, String message) {
    assertThatThrownBy(() -> new CorpusSpec(works, 1, firstYear, lastYear))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("must lie between");
  }

  private GeneratedCorpus write(CorpusSpec spec, String name) throws IOException {
    return CorpusGenerator.write(spec, folder.resolve(name));
  }
}
