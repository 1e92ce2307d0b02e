package collegium.run;

import collegium.table.Home;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock of the operating system on a file of the home; the file names its holder. */
final class FileLockHomeLock implements HomeLock {
  private final FileChannel channel;
  private final Optional<String> leftBy;

  private FileLockHomeLock(FileChannel channel, Optional<String> leftBy) {
    this.channel = channel;
    this.leftBy = leftBy;
  }

  static HomeLock take(Home home, String holder) throws IOException {
    Path file = Path.of(home.lock().toUri().getPath());
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = tryLock(channel);
      String written = new String(read(channel), StandardCharsets.UTF_8).strip();
      if (lock == null) {
        throw new HomeLocked(home.root(), written.isEmpty() ? "it has just begun" : written);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
      channel.force(true);
      return new FileLockHomeLock(channel, Optional.of(written).filter(text -> !text.isEmpty()));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static byte[] read(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate((int) Math.min(channel.size(), 4096));
    channel.read(text, 0);
    return java.util.Arrays.copyOf(text.array(), text.position());
  }

  @Override
  public Optional<String> leftBy() {
    return leftBy;
  }

  /**
   * Empties the file, which tells a lock given back from one left by a killed run; the file itself
   * stays.
   */
  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
    }
  }
}
