package collegium.profile;

import collegium.config.Settings;
import collegium.stage.Stage;
import collegium.stage.StageContext;
import collegium.stage.StageReport;
import collegium.stage.Together;
import collegium.table.Authorships;
import collegium.table.CloseCollaborators;
import collegium.table.CoauthorNodes;
import collegium.table.Researchers;
import collegium.table.SourceWorks;
import collegium.table.TableDef;
import collegium.table.Works;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Makes the rows that pages are drawn from. */
public final class ProfileStage implements Stage {

  @Override
  public String name() {
    return "profiles";
  }

  @Override
  public List<TableDef> reads() {
    return List.of(
        SourceWorks.TABLE, Authorships.TABLE, CoauthorNodes.TABLE, CloseCollaborators.TABLE);
  }

  @Override
  public List<TableDef> writes() {
    return List.of(Works.TABLE, Researchers.TABLE);
  }

  @Override
  public Object dependsOn(Settings settings) {
    return settings.collaborators();
  }

  @Override
  public StageReport run(StageContext context) {
    Dataset<Row> works = context.read(SourceWorks.TABLE);
    Dataset<Row> authorships = context.read(Authorships.TABLE);
    List<Long> rows =
        Together.run(
            List.of(
                () -> context.replace(Works.TABLE, WorkPages.of(works, authorships)),
                () ->
                    context.replace(
                        Researchers.TABLE,
                        ResearcherPages.of(
                            works,
                            authorships,
                            context.read(CoauthorNodes.TABLE),
                            context.read(CloseCollaborators.TABLE),
                            context.settings().collaborators().closeThreshold()))));
    return StageReport.of(
        String.format(Locale.ROOT, "%,d works, %,d researchers", rows.get(0), rows.get(1)),
        Map.of("works", rows.get(0), "researchers", rows.get(1)));
  }
}
