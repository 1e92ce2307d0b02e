package collegium.stage;

import collegium.config.Settings;
import collegium.table.TableDef;
import java.util.List;

/** One step of the pipeline, from tables to tables. */
public interface Stage {

  /** Name on the command line and in {@code metrics}. */
  String name();

  List<TableDef> reads();

  /** Tables it replaces whole, in the order in which it commits them. */
  List<TableDef> writes();

  /**
   * The part of the settings that the result depends on. Together with the versions of what it
   * reads, it tells whether the tables written last time still stand.
   */
  Object dependsOn(Settings settings);

  /** Does the work. Whatever it caches is released before it returns. */
  StageReport run(StageContext context);
}
