package collegium.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void aReaderSeesTheOldOrTheNewTextAtAnyMoment() throws IOException {
    Path file = folder.resolve("CURRENT");
    String first = "a".repeat(5000);
    String second = "b".repeat(9000);
    write(file, first);
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 300; i++) {
                write(file, i % 2 == 0 ? second : first);
              }
            });
    Set<String> seen = new HashSet<>();
    while (!writer.isDone()) {
      seen.add(Files.readString(file));
    }
    writer.join();
    assertThat(seen).isSubsetOf(first, second);
  }

  @Test
  void foldersAreMadeAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("new/folder/CURRENT");
    write(file, "x");
    assertThat(file).hasContent("x");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  private static void write(Path file, String text) {
    try {
      AtomicFile.write(new org.apache.hadoop.fs.Path(file.toString()), text, new Configuration());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
