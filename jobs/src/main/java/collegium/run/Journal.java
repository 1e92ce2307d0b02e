package collegium.run;

import collegium.stage.StageReport;
import collegium.table.AtomicFile;
import collegium.table.Home;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A run's diary, a small file rewritten at every stage. It outlives a kill, so that the next run
 * can enter the killed one into {@code runs}.
 */
final class Journal {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Configuration conf;
  private final RunRecord record;

  private Journal(Path file, Configuration conf, RunRecord record) {
    this.file = file;
    this.conf = conf;
    this.record = record;
  }

  static Journal begin(Home home, RunRecord record, Configuration conf) throws IOException {
    Journal journal = new Journal(new Path(home.journals(), record.runId + ".json"), conf, record);
    journal.save();
    return journal;
  }

  /** Journals of runs that did not come to file themselves away, oldest first. */
  static List<Journal> left(Home home, Configuration conf) throws IOException {
    FileSystem fs = home.journals().getFileSystem(conf);
    List<Journal> left = new ArrayList<>();
    for (Path file : files(home, fs)) {
      try (InputStream in = fs.open(file)) {
        left.add(new Journal(file, conf, JSON.readValue(in.readAllBytes(), RunRecord.class)));
      }
    }
    return left;
  }

  private static List<Path> files(Home home, FileSystem fs) throws IOException {
    try {
      return Arrays.stream(fs.listStatus(home.journals()))
          .map(FileStatus::getPath)
          .filter(path -> path.getName().endsWith(".json"))
          .sorted()
          .toList();
    } catch (FileNotFoundException none) {
      return List.of();
    }
  }

  RunRecord record() {
    return record;
  }

  void asOf(LocalDate date) throws IOException {
    record.asOf = date.toString();
    save();
  }

  void stage(String stage, StageReport report, double seconds) throws IOException {
    Map<String, Double> figures = record.figures.computeIfAbsent(stage, name -> new TreeMap<>());
    figures.putAll(report.figures());
    figures.put("stage_seconds", seconds);
    save();
  }

  void release(String id) throws IOException {
    record.releaseId = id;
    save();
  }

  void ended(String status, int exitCode, String message) throws IOException {
    record.status = status;
    record.exitCode = exitCode;
    record.message = message;
    save();
  }

  private void save() throws IOException {
    record.lastSignAt = Instant.now().toString();
    AtomicFile.write(file, JSON.writeValueAsString(record), conf);
  }

  void discard() throws IOException {
    file.getFileSystem(conf).delete(file, false);
  }
}
