package collegium.cli;

import collegium.generate.CorpusGenerator;
import collegium.generate.CorpusSpec;
import collegium.generate.GeneratedCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a synthetic corpus. */
@Command(
    name = "generate",
    description = "Write a synthetic corpus, with the truth behind it in files beside it.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--works",
      paramLabel = "N",
      description = "Number of works (default: ${DEFAULT-VALUE}).",
      defaultValue = "100000")
  private long works;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same seed gives the same corpus (default: ${DEFAULT-VALUE}).",
      defaultValue = "7")
  private long seed;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "Where to write it; compressed where the name ends in .gz.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    GeneratedCorpus corpus = CorpusGenerator.write(checked(), output);
    System.out.printf(
        Locale.ROOT,
        "%,d works of %,d people in %s%nThe truth beside it: %s, %s, %s%n",
        corpus.workCount(),
        corpus.personCount(),
        corpus.works(),
        corpus.truthAuthors().getFileName(),
        corpus.truthWorks().getFileName(),
        corpus.truthPairs().getFileName());
    return 0;
  }

  private CorpusSpec checked() {
    try {
      return CorpusSpec.of(works, seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
