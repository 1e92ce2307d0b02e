package collegium.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import collegium.table.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
  private static final Duration BEAT = Duration.ofMillis(40);
  private static final Configuration CONF = new Configuration();

  /**
   * Without the checksum files of Hadoop's local file system, as the file systems that leases are
   * for.
   */
  private static final Configuration SHARED = new Configuration();

  static {
    SHARED.set("fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem");
    SHARED.setBoolean("fs.file.impl.disable.cache", true);
  }

  @TempDir Path folder;

  @Test
  void theSecondRunIsToldWhoHoldsTheHome() throws IOException {
    try (HomeLock first = HomeLock.take(home(), "run-1", CONF)) {
      assertThat(first.leftBy()).isEmpty();
      assertThatThrownBy(() -> HomeLock.take(home(), "run-2", CONF))
          .isInstanceOf(HomeLocked.class)
          .hasMessageContaining("run-1, process " + ProcessHandle.current().pid())
          .hasMessageContaining(folder.toString());
    }
    try (HomeLock third = HomeLock.take(home(), "run-3", CONF)) {
      assertThat(third.leftBy()).isEmpty();
    }
  }

  @Test
  void aLockLeftByAKilledRunIsTakenOverAndNamed() throws IOException {
    Files.writeString(folder.resolve(".lock"), "run-0, process 1 on elsewhere\n");
    try (HomeLock lock = HomeLock.take(home(), "run-1", CONF)) {
      assertThat(lock.leftBy()).contains("run-0, process 1 on elsewhere");
    }
  }

  @Test
  void aLeaseKeepsOthersOutWhileItsHolderLives() throws IOException {
    try (HomeLock first = LeaseHomeLock.take(home(), "run-1", BEAT, SHARED)) {
      assertThatThrownBy(() -> LeaseHomeLock.take(home(), "run-2", BEAT, SHARED))
          .isInstanceOf(HomeLocked.class)
          .hasMessageContaining("run-1");
      assertThat(first.leftBy()).isEmpty();
    }
    try (HomeLock next = LeaseHomeLock.take(home(), "run-3", BEAT, SHARED)) {
      assertThat(next.leftBy()).isEmpty();
    }
  }

  @Test
  void aLeaseWithoutABeatIsTakenOver() throws IOException {
    Files.writeString(folder.resolve(".lock"), "run-0, process 1 on elsewhere\nbeat 17\n");
    try (HomeLock lock = LeaseHomeLock.take(home(), "run-1", BEAT, SHARED)) {
      assertThat(lock.leftBy()).contains("run-0, process 1 on elsewhere");
    }
  }

  private Home home() {
    return Home.at(folder.toString());
  }
}
