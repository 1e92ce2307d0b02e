package collegium.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The newest commit of a Delta table, read straight from its log as the Delta protocol describes
 * it. Asking Delta for the history costs a Spark job each time; this costs one listing and one
 * line.
 */
record CommitFile(long version, String userMetadata, long rowsWritten) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SUFFIX = ".json";

  static Optional<CommitFile> newest(Path table, Configuration conf) throws IOException {
    Path log = new Path(table, "_delta_log");
    FileSystem fs = log.getFileSystem(conf);
    FileStatus[] commits;
    try {
      commits = fs.listStatus(log, path -> path.getName().matches("\\d{20}\\.json"));
    } catch (FileNotFoundException absent) {
      return Optional.empty();
    }
    Optional<Path> last =
        Arrays.stream(commits).map(FileStatus::getPath).max(Comparator.comparing(Path::getName));
    return last.isEmpty() ? Optional.empty() : Optional.of(parse(last.get(), fs));
  }

  private static CommitFile parse(Path commit, FileSystem fs) throws IOException {
    String name = commit.getName();
    long version = Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(fs.open(commit), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode info = JSON.readTree(line).path("commitInfo");
        if (!info.isMissingNode()) {
          return new CommitFile(
              version,
              info.path("userMetadata").asText(""),
              info.path("operationMetrics").path("numOutputRows").asLong(-1));
        }
      }
    }
    return new CommitFile(version, "", -1);
  }
}
