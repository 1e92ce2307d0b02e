package collegium.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsLoaderTest {
  @TempDir Path folder;

  @Test
  void defaultsAreComplete() {
    Settings settings = load("");
    assertThat(settings.home()).isEqualTo("collegium-home");
    assertThat(settings.asOf()).isEmpty();
    assertThat(settings.coauthors()).isEqualTo(new CoauthorSettings(50, 3, 10));
  }

  @Test
  void flagsWinOverEnvironmentAndEnvironmentOverFiles() throws IOException {
    List<Path> files =
        List.of(
            file(
                "collegium { coauthors { max-authors = 10, evidence = 11, half-life-years = 12 } }"));
    Map<String, String> environment =
        Map.of("COLLEGIUM_COAUTHORS_MAX_AUTHORS", "20", "COLLEGIUM_COAUTHORS_EVIDENCE", "21");
    Map<String, String> flags = Map.of("coauthors.max-authors", "30");
    assertThat(SettingsLoader.load(files, environment, flags).coauthors())
        .isEqualTo(new CoauthorSettings(30, 12, 21));
  }

  @Test
  void anUnknownKeyIsRefusedWithItsPlaceAndTheLikeliestMeaning() {
    assertThatThrownBy(() -> load("collegium {\n  coauthors {\n    max-author = 10\n  }\n}"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("settings.conf, line 3")
        .hasMessageContaining("'coauthors.max-author'")
        .hasMessageContaining("did you mean 'coauthors.max-authors'?");
    assertThatThrownBy(() -> load("colegium { home = x }")).hasMessageContaining("colegium");
    assertThatThrownBy(
            () -> SettingsLoader.load(List.of(), Map.of("COLLEGIUM_HOUSE", "x"), Map.of()))
        .hasMessageContaining("COLLEGIUM_HOUSE");
    assertThatThrownBy(() -> SettingsLoader.load(List.of(), Map.of(), Map.of("hoem", "x")))
        .hasMessageContaining("command line: unknown setting 'hoem', did you mean 'home'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "coauthors.max-authors | 1      | coauthors.max-authors = 1: it must be at least 2 and at most 1000",
        "coauthors.max-authors | many   | coauthors.max-authors",
        "as-of                 | 2022   | as-of = '2022': give a date such as 2022-01-31, or newest",
        "as-of                 | 2022-02-30 | as-of = '2022-02-30'",
        "publish.max-shrink    | 1.5    | publish.max-shrink = 1.5: it must lie between 0.0 and 1.0",
        "load.max-record-bytes | 100 GiB | load.max-record-bytes",
        "home                  | ''     | home is empty"
      })
  void impossibleValuesAreRefusedByName(String key, String value, String message) {
    assertThatThrownBy(() -> SettingsLoader.load(List.of(), Map.of(), Map.of(key, value)))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(message);
  }

  @Test
  void brokenFilesAreNamed() {
    assertThatThrownBy(() -> load("collegium {"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("settings.conf");
    assertThatThrownBy(
            () -> SettingsLoader.load(List.of(folder.resolve("absent.conf")), Map.of(), Map.of()))
        .hasMessageContaining("absent.conf' cannot be read");
  }

  @Test
  void sparkTakesAnyKeyAndSecretsAreNotShown() {
    Settings settings =
        load(
            "collegium.spark { spark.hadoop.fs.s3a.secret.key = hush, spark.sql.shuffle.partitions = 4 }");
    assertThat(settings.spark()).containsEntry("spark.hadoop.fs.s3a.secret.key", "hush");
    assertThat(settings.withoutSecrets())
        .containsEntry("spark.spark.hadoop.fs.s3a.secret.key", "(hidden)")
        .containsEntry("spark.spark.sql.shuffle.partitions", "4");
  }

  @Test
  void theDateIsADay() {
    Settings settings = SettingsLoader.load(List.of(), Map.of(), Map.of("as-of", "2022-01-31"));
    assertThat(settings.asOf()).contains(LocalDate.of(2022, 1, 31));
  }

  private Settings load(String text) {
    return SettingsLoader.load(List.of(file(text)), Map.of(), Map.of());
  }

  private Path file(String text) {
    try {
      return Files.writeString(folder.resolve("settings.conf"), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
