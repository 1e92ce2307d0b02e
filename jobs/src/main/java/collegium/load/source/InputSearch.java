package collegium.load.source;

import collegium.load.record.Excerpt;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Walks the file systems and gathers what it finds, sorted by path. */
final class InputSearch {
  private static final int LONGEST_QUOTE = 200;

  private final Configuration hadoop;
  private final TreeMap<String, InputFile> accepted = new TreeMap<>();
  private final TreeMap<String, Rejected> rejected = new TreeMap<>();

  InputSearch(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  InputFiles found() {
    return new InputFiles(List.copyOf(accepted.values()), List.copyOf(rejected.values()));
  }

  void add(String input) {
    try {
      Path path = new Path(input);
      FileSystem system = path.getFileSystem(hadoop);
      if (system.exists(path)) {
        addNamed(system, system.getFileStatus(path));
      } else {
        addMatches(system, path, input);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          "Input "
              + quoted(input)
              + " cannot be read ("
              + Excerpt.of(e.toString(), 300)
              + "). An input is a file, a directory or a glob that this user may read.",
          e);
    }
  }

  static String quoted(String input) {
    return '"' + Excerpt.of(input, LONGEST_QUOTE) + '"';
  }

  private void addNamed(FileSystem system, FileStatus status) throws IOException {
    if (status.isDirectory()) {
      addBelow(system, status);
      return;
    }
    // Opened to learn now, and not in the middle of the run, whether it may be read.
    system.open(status.getPath()).close();
    String name = status.getPath().getName();
    accept(status, DataName.kindOf(name).orElse(InputFile.Kind.LINES));
  }

  private void addMatches(FileSystem system, Path glob, String input) throws IOException {
    // Null where the path is no glob at all, and empty where nothing matches.
    FileStatus[] matches = system.globStatus(glob);
    if (matches == null) {
      throw new InputException(
          "Input " + quoted(input) + " does not exist. An input is a file, a directory or a glob.");
    }
    if (matches.length == 0) {
      throw new InputException(
          "Input " + quoted(input) + " matches no file. A glob is a path such as data/*.jsonl.gz.");
    }
    for (FileStatus match : matches) {
      if (DataName.isHidden(match.getPath().getName())) {
        continue;
      }
      if (match.isDirectory()) {
        addBelow(system, match);
      } else {
        addByName(match);
      }
    }
  }

  private void addBelow(FileSystem system, FileStatus directory) throws IOException {
    URI root = directory.getPath().toUri();
    RemoteIterator<LocatedFileStatus> files = system.listFiles(directory.getPath(), true);
    while (files.hasNext()) {
      FileStatus file = files.next();
      Path inside = new Path(root.relativize(file.getPath().toUri()).getPath());
      if (!isHidden(inside)) {
        addByName(file);
      }
    }
  }

  private static boolean isHidden(Path inside) {
    for (Path path = inside; path != null && !path.getName().isEmpty(); path = path.getParent()) {
      if (DataName.isHidden(path.getName())) {
        return true;
      }
    }
    return false;
  }

  private void addByName(FileStatus file) {
    Optional<InputFile.Kind> kind = DataName.kindOf(file.getPath().getName());
    if (kind.isPresent()) {
      accept(file, kind.get());
    } else {
      String path = file.getPath().toString();
      String reason = "not_data: a data file is named " + DataName.ACCEPTED;
      rejected.put(path, new Rejected(path, reason));
    }
  }

  private void accept(FileStatus file, InputFile.Kind kind) {
    String path = file.getPath().toString();
    accepted.put(path, new InputFile(path, file.getLen(), kind));
    rejected.remove(path);
  }
}
