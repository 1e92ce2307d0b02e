package collegium.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which program this is: its version and a fingerprint of its own classes, so that tables made by
 * another build are made anew.
 */
final class BuildId {
  private static final String OWN = "collegium/";

  private BuildId() {}

  static String current() {
    String version = BuildId.class.getPackage().getImplementationVersion();
    try {
      Path code =
          Path.of(BuildId.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return (version == null ? "dev" : version)
          + "+"
          + (Files.isDirectory(code) ? "classes" : fingerprint(code));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path holds no valid location", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own jar", e);
    }
  }

  /** The archive's index holds a checksum of every entry already. */
  private static String fingerprint(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> own =
          zip.stream()
              .filter(
                  entry ->
                      entry.getName().startsWith(OWN) || entry.getName().equals("reference.conf"))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      CRC32 all = new CRC32();
      own.forEach(
          entry ->
              all.update(
                  (entry.getName() + entry.getCrc())
                      .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      return Long.toHexString(all.getValue());
    }
  }
}
