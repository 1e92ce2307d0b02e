package collegium.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import collegium.table.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {
  @TempDir Path folder;
  private Releases releases;

  @BeforeEach
  void threeReleases() throws IOException {
    releases = new Releases(Home.at(folder.toString()), new Configuration());
    release("r1", "2026-01-01T00:00:00Z");
    release("r2", "2026-01-02T00:00:00Z");
    release("r3", "2026-01-03T00:00:00Z");
    releases.switchTo("r3");
  }

  @Test
  void theNewestComesFirst() throws IOException {
    assertThat(ids()).containsExactly("r3", "r2", "r1");
    assertThat(releases.current()).contains("r3");
    assertThat(root().resolve("CURRENT")).hasContent("r3");
  }

  @Test
  void aRollbackShowsTheOldReleaseAndWithdrawsTheOther() throws IOException {
    releases.rollBackTo("r1");
    assertThat(releases.current()).contains("r1");
    assertThat(releases.isWithdrawn("r3")).isTrue();
    releases.rollBackTo("r3");
    assertThat(releases.current()).contains("r3");
    assertThat(releases.isWithdrawn("r3")).isFalse();
  }

  @Test
  void anUnknownReleaseIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> releases.rollBackTo("../r1"))
        .isInstanceOf(RollbackException.class)
        .hasMessageContaining("there is no release '../r1'; there are: [r3, r2, r1]");
  }

  @Test
  void aDamagedReleaseIsNotShown() throws IOException {
    Files.writeString(root().resolve("r1/works/works-00000.parquet"), "something else");
    assertThatThrownBy(() -> releases.rollBackTo("r1"))
        .isInstanceOf(RollbackException.class)
        .hasMessageContaining("works/works-00000.parquet is not the file its manifest describes");
    Files.delete(root().resolve("r2/works/works-00000.parquet"));
    assertThatThrownBy(() -> releases.rollBackTo("r2")).isInstanceOf(RollbackException.class);
    assertThat(releases.current()).contains("r3");
  }

  @Test
  void pruningKeepsTheCurrentOneAndTheNewestOthers() throws IOException {
    releases.rollBackTo("r1");
    releases.prune(2);
    assertThat(ids()).containsExactly("r3", "r1");
  }

  @Test
  void whatKilledRunsLeftIsNoReleaseAndIsRemoved() throws IOException {
    Files.createDirectories(root().resolve(".staging-r4/works"));
    Files.createDirectories(root().resolve("r5/works"));
    assertThat(ids()).containsExactly("r3", "r2", "r1");
    releases.prune(5);
    assertThat(root().resolve(".staging-r4")).doesNotExist();
    assertThat(root().resolve("r5")).doesNotExist();
    assertThat(ids()).containsExactly("r3", "r2", "r1");
  }

  private List<String> ids() throws IOException {
    return releases.list().stream().map(Manifest::release).toList();
  }

  private Path root() {
    return folder.resolve("releases");
  }

  private void release(String id, String createdAt) throws IOException {
    Path file = root().resolve(id + "/works/works-00000.parquet");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "rows of " + id);
    String sha256 =
        FileFacts.sha256(
            new org.apache.hadoop.fs.Path(file.toString()),
            releases.folder(id).getFileSystem(new Configuration()));
    Manifest.DataFile data =
        new Manifest.DataFile("works/works-00000.parquet", 1, Files.size(file), sha256);
    Manifest.Dataset works =
        new Manifest.Dataset("works", "", List.of("work_id"), 1, "0", List.of(), List.of(data));
    Manifest manifest =
        new Manifest(
            1,
            id,
            createdAt,
            "run",
            "2026-01-01",
            "dev",
            Map.of(),
            Map.of(),
            List.of(),
            List.of(works));
    Files.writeString(root().resolve(id + "/manifest.json"), manifest.toJson());
  }
}
