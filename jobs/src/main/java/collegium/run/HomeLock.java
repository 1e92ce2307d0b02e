package collegium.run;

import collegium.table.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** The right to change a home: at most one run has it. */
public interface HomeLock extends AutoCloseable {

  /** The run that held the lock before and never gave it back: it was killed. */
  Optional<String> leftBy();

  @Override
  void close() throws IOException;

  /**
   * On this machine's file system the operating system keeps the lock and frees it however the run
   * ends; elsewhere a lease is kept alive by its holder.
   *
   * @throws HomeLocked where another run has it
   */
  static HomeLock take(Home home, String runId, Configuration conf) throws IOException {
    String holder = runId + ", process " + ProcessHandle.current().pid() + " on " + host();
    boolean local = home.root().getFileSystem(conf).getUri().getScheme().equals("file");
    return local
        ? FileLockHomeLock.take(home, holder)
        : LeaseHomeLock.take(home, holder, Duration.ofSeconds(5), conf);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "a host without a name";
    }
  }
}
