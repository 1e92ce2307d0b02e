package collegium.collaborator;

import collegium.config.Settings;
import collegium.stage.Stage;
import collegium.stage.StageContext;
import collegium.stage.StageReport;
import collegium.table.CloseCollaborators;
import collegium.table.CoauthorEdges;
import collegium.table.TableDef;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds everybody's close collaborators. */
public final class CollaboratorStage implements Stage {

  @Override
  public String name() {
    return "collaborators";
  }

  @Override
  public List<TableDef> reads() {
    return List.of(CoauthorEdges.TABLE);
  }

  @Override
  public List<TableDef> writes() {
    return List.of(CloseCollaborators.TABLE);
  }

  @Override
  public Object dependsOn(Settings settings) {
    return settings.collaborators();
  }

  @Override
  public StageReport run(StageContext context) {
    long rows =
        context.replace(
            CloseCollaborators.TABLE,
            CloseRanking.of(
                context.read(CoauthorEdges.TABLE), context.settings().collaborators().most()));
    return StageReport.of(
        String.format(Locale.ROOT, "%,d close collaborators", rows),
        Map.of("close_collaborators", rows));
  }
}
