package collegium.publish;

import collegium.table.AtomicFile;
import collegium.table.Home;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The published releases of a home. */
public final class Releases {
  private static final String CURRENT = "CURRENT";
  private static final String WITHDRAWN = ".withdrawn-";
  private static final String STAGING = ".staging-";

  private final Path root;
  private final FileSystem fs;
  private final Configuration conf;

  public Releases(Home home, Configuration conf) throws IOException {
    this.root = home.releases();
    this.fs = root.getFileSystem(conf);
    this.conf = conf;
  }

  /** Complete releases, newest first. */
  public List<Manifest> list() throws IOException {
    List<Manifest> releases = new ArrayList<>();
    for (FileStatus entry : entries()) {
      if (entry.isDirectory() && !entry.getPath().getName().startsWith(".")) {
        manifest(entry.getPath().getName()).ifPresent(releases::add);
      }
    }
    releases.sort(
        Comparator.comparing(Manifest::createdAt).thenComparing(Manifest::release).reversed());
    return releases;
  }

  /** Id of the release that readers see. */
  public Optional<String> current() throws IOException {
    Path file = new Path(root, CURRENT);
    return fs.exists(file) ? Optional.of(text(file).strip()) : Optional.empty();
  }

  public Optional<Manifest> currentManifest() throws IOException {
    Optional<String> id = current();
    return id.isPresent() ? manifest(id.get()) : Optional.empty();
  }

  Optional<Manifest> manifest(String id) throws IOException {
    Path file = new Path(folder(id), Manifest.FILE);
    return fs.exists(file) ? Optional.of(Manifest.parse(bytes(file))) : Optional.empty();
  }

  public Path folder(String id) {
    return new Path(root, id);
  }

  Path staging(String id) {
    return new Path(root, STAGING + id);
  }

  /** Moves a staged release to its place; readers do not see it before {@link #switchTo}. */
  void adopt(String id) throws IOException {
    if (!fs.rename(staging(id), folder(id))) {
      throw new IOException("cannot move " + staging(id) + " to " + folder(id));
    }
  }

  void switchTo(String id) throws IOException {
    AtomicFile.write(new Path(root, CURRENT), id + "\n", conf);
  }

  /**
   * Shows readers an older (or again a newer) release.
   *
   * @throws RollbackException where there is no such release or its files are not what its manifest
   *     says
   */
  public void rollBackTo(String id) throws IOException {
    Manifest manifest = known(id);
    for (Manifest.Dataset dataset : manifest.datasets()) {
      for (Manifest.DataFile file : dataset.files()) {
        Path path = new Path(folder(id), file.path());
        if (!fs.exists(path) || !FileFacts.sha256(path, fs).equals(file.sha256())) {
          throw new RollbackException(
              "release "
                  + id
                  + " is damaged: "
                  + file.path()
                  + " is not the file its manifest describes");
        }
      }
    }
    Optional<String> left = current();
    if (left.isPresent() && !left.get().equals(id)) {
      AtomicFile.write(new Path(root, WITHDRAWN + left.get()), id + "\n", conf);
    }
    fs.delete(new Path(root, WITHDRAWN + id), false);
    switchTo(id);
  }

  private Manifest known(String id) throws IOException {
    List<Manifest> all = list();
    return all.stream()
        .filter(m -> m.release().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new RollbackException(
                    "there is no release '"
                        + id
                        + "'; there are: "
                        + all.stream().map(Manifest::release).toList()));
  }

  /** Whether an operator has rolled back from this very release. */
  public boolean isWithdrawn(String id) throws IOException {
    return fs.exists(new Path(root, WITHDRAWN + id));
  }

  /**
   * Removes the oldest releases beyond {@code keep}, never the current one, and whatever killed
   * runs left behind.
   */
  void prune(int keep) throws IOException {
    Optional<String> current = current();
    List<String> old =
        list().stream()
            .map(Manifest::release)
            .filter(id -> !Optional.of(id).equals(current))
            .toList();
    for (String id : old.subList(Math.min(keep - 1, old.size()), old.size())) {
      // The manifest goes first: what is left of a half deleted release is no release.
      fs.delete(new Path(folder(id), Manifest.FILE), false);
      fs.delete(folder(id), true);
      fs.delete(new Path(root, WITHDRAWN + id), false);
    }
    for (FileStatus entry : entries()) {
      String name = entry.getPath().getName();
      boolean leftover =
          entry.isDirectory() && (name.startsWith(STAGING) || manifest(name).isEmpty());
      if (leftover) {
        fs.delete(entry.getPath(), true);
      }
    }
  }

  private FileStatus[] entries() throws IOException {
    try {
      return fs.listStatus(root);
    } catch (FileNotFoundException none) {
      return new FileStatus[0];
    }
  }

  private String text(Path file) throws IOException {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = fs.open(file)) {
      return in.readAllBytes();
    }
  }
}
