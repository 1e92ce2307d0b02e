package collegium.publish;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a release holds and where it comes from; {@code manifest.json} beside its datasets.
 *
 * @param format version of this description
 * @param createdAt when it was published, the one figure here that is not a function of the input
 * @param inputs versions of the Delta tables it was made from
 * @param gates checks it has passed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Manifest(
    int format,
    String release,
    @JsonProperty("created_at") String createdAt,
    @JsonProperty("run_id") String runId,
    @JsonProperty("as_of") String asOf,
    String build,
    Map<String, Long> inputs,
    Map<String, String> settings,
    List<Gate> gates,
    List<Dataset> datasets) {

  public static final int FORMAT = 1;
  static final String FILE = "manifest.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * A dataset of the release.
   *
   * @param content fingerprint of the rows, whatever their order and however they are spread over
   *     files
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Dataset(
      String name,
      String comment,
      List<String> key,
      long rows,
      String content,
      List<Column> columns,
      List<DataFile> files) {}

  /** A column as its readers see it; type in Spark SQL's words. */
  public record Column(String name, String type, String comment) {}

  /**
   * A file of a dataset.
   *
   * @param path relative to the release
   */
  public record DataFile(String path, long rows, long bytes, String sha256) {}

  /** A check and what it saw. */
  public record Gate(String name, String saw) {}

  public Optional<Dataset> dataset(String name) {
    return datasets.stream().filter(d -> d.name().equals(name)).findFirst();
  }

  public long bytes() {
    return datasets.stream().flatMap(d -> d.files().stream()).mapToLong(DataFile::bytes).sum();
  }

  String toJson() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Manifest parse(byte[] json) throws IOException {
    return JSON.readValue(json, Manifest.class);
  }
}
