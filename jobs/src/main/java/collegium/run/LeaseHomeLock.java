package collegium.run;

import collegium.table.AtomicFile;
import collegium.table.Home;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A lease for file systems without locks: a file its holder rewrites at every beat. Who finds one
 * watches it: a beat means that the holder lives, none for several beats that it was killed. No
 * clocks are compared.
 */
final class LeaseHomeLock implements HomeLock {
  private static final int BEATS_UNTIL_DEAD = 4;

  private final Path file;
  private final FileSystem fs;
  private final ScheduledExecutorService heart;
  private final Optional<String> leftBy;

  private LeaseHomeLock(
      Path file, FileSystem fs, ScheduledExecutorService heart, Optional<String> leftBy) {
    this.file = file;
    this.fs = fs;
    this.heart = heart;
    this.leftBy = leftBy;
  }

  static HomeLock take(Home home, String holder, Duration beat, Configuration conf)
      throws IOException {
    Path file = home.lock();
    FileSystem fs = file.getFileSystem(conf);
    Optional<String> leftBy = Optional.empty();
    if (!created(file, fs, holder)) {
      String dead = watch(home, file, fs, beat);
      leftBy = Optional.of(dead);
      // Only one of several waiting runs can move the dead lease away.
      Path grave = new Path(home.root(), ".lock-" + Integer.toHexString(holder.hashCode()));
      if (!fs.rename(file, grave) || !created(file, fs, holder)) {
        throw new HomeLocked(home.root(), "it has just begun");
      }
      fs.delete(grave, false);
    }
    return new LeaseHomeLock(file, fs, beating(file, holder, beat, conf), leftBy);
  }

  private static boolean created(Path file, FileSystem fs, String holder) throws IOException {
    try (OutputStream out = fs.create(file, false)) {
      out.write((holder + "\n").getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException held) {
      return false;
    }
  }

  /** Returns the holder when it shows no life. */
  private static String watch(Home home, Path file, FileSystem fs, Duration beat)
      throws IOException {
    String before = read(file, fs);
    for (int i = 0; i < BEATS_UNTIL_DEAD; i++) {
      sleep(beat);
      if (!read(file, fs).equals(before)) {
        throw new HomeLocked(home.root(), before.lines().findFirst().orElse("it has just begun"));
      }
    }
    return before.lines().findFirst().orElse("unknown");
  }

  private static ScheduledExecutorService beating(
      Path file, String holder, Duration beat, Configuration conf) {
    ScheduledExecutorService heart =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "home-lease");
              thread.setDaemon(true);
              return thread;
            });
    AtomicLong beats = new AtomicLong();
    ScheduledFuture<?> unused =
        heart.scheduleAtFixedRate(
            () -> {
              try {
                AtomicFile.write(file, holder + "\nbeat " + beats.incrementAndGet() + "\n", conf);
              } catch (IOException | RuntimeException missedBeat) {
                // The next beat tries again; several missed ones are what the lease is for.
              }
            },
            beat.toMillis(),
            beat.toMillis(),
            TimeUnit.MILLISECONDS);
    return heart;
  }

  private static String read(Path file, FileSystem fs) throws IOException {
    try (InputStream in = fs.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (FileNotFoundException released) {
      return "";
    }
  }

  private static void sleep(Duration time) throws IOException {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the home's lock");
    }
  }

  @Override
  public Optional<String> leftBy() {
    return leftBy;
  }

  @Override
  public void close() throws IOException {
    heart.shutdownNow();
    try {
      heart.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    fs.delete(file, false);
  }
}
