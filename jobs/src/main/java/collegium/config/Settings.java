package collegium.config;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All settings of a run, checked.
 *
 * @param home the folder everything lies in
 * @param asOf the run's date; empty for the newest date in the corpus
 * @param spark settings handed to Spark where spark-submit has not set them already
 * @param inForce every setting as text, for logs and the table {@code runs}
 */
public record Settings(
    String home,
    Optional<LocalDate> asOf,
    LoadSettings load,
    CoauthorSettings coauthors,
    GraphSettings graph,
    CollaboratorSettings collaborators,
    PublishSettings publish,
    SortedMap<String, String> spark,
    SortedMap<String, String> inForce) {

  public Settings {
    if (home.isBlank()) {
      throw new SettingsException("home is empty: give a folder, such as --home collegium-home");
    }
    spark = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(spark));
    inForce = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(inForce));
  }

  /** The settings in force, what looks like a secret replaced. */
  public Map<String, String> withoutSecrets() {
    SortedMap<String, String> shown = new TreeMap<>(inForce);
    shown.replaceAll((key, value) -> Secrets.isSecret(key) ? Secrets.HIDDEN : value);
    return shown;
  }
}
