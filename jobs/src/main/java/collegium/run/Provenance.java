package collegium.run;

import collegium.config.Settings;
import collegium.stage.Stage;
import collegium.table.TableDef;
import collegium.table.Tables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What a stage's tables are made from: program, settings, date and the versions of what it read. It
 * is kept with every commit, and where it has not changed neither would the rows.
 */
final class Provenance {
  private Provenance() {}

  static String of(Stage stage, Tables tables, Settings settings, LocalDate asOf, String build) {
    StringJoiner inputs = new StringJoiner(", ");
    for (TableDef table : stage.reads()) {
      inputs.add(table.name() + "@" + tables.version(table).orElse(-1));
    }
    return String.join(
        "; ",
        "stage " + stage.name(),
        "build " + build,
        "as of " + asOf,
        "settings " + stage.dependsOn(settings),
        "inputs " + inputs);
  }

  /** Whether all tables of the stage say that they were made from just this. */
  static boolean stands(Stage stage, Tables tables, String provenance) {
    return stage.writes().stream()
        .allMatch(table -> tables.provenance(table).equals(Optional.of(provenance)));
  }
}
