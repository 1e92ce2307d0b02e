package collegium.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import collegium.config.Settings;
import collegium.config.SettingsException;
import collegium.table.SourceWorks;
import collegium.table.Tables;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.apache.spark.sql.Row;

/** The run's date: what the settings say, else the newest date in the corpus. */
final class AsOf {
  private AsOf() {}

  static LocalDate resolve(Settings settings, Tables tables) {
    return settings.asOf().orElseGet(() -> newest(tables));
  }

  private static LocalDate newest(Tables tables) {
    Row row =
        tables
            .read(SourceWorks.TABLE)
            .agg(max(coalesce(col(SourceWorks.PUBLISHED), col(SourceWorks.YEAR).cast("string"))))
            .first();
    if (row.isNullAt(0)) {
      throw new SettingsException(
          "no work has a date: give the run's date with --as-of YYYY-MM-DD");
    }
    return lastDay(row.getString(0));
  }

  /** The last day of a year, month or day in ISO form. */
  static LocalDate lastDay(String isoDate) {
    return switch (isoDate.length()) {
      case 4 -> Year.parse(isoDate).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(isoDate).atEndOfMonth();
      default -> LocalDate.parse(isoDate);
    };
  }
}
