package collegium.publish;

import collegium.table.Authorships;
import collegium.table.CloseCollaborators;
import collegium.table.CoauthorEdges;
import collegium.table.Communities;
import collegium.table.Researchers;
import collegium.table.TableDef;
import collegium.table.Works;
import java.util.List;

/** The tables that a release holds. */
final class ReleaseDatasets {
  static final List<TableDef> ALL =
      List.of(
          Works.TABLE,
          Authorships.TABLE,
          Researchers.TABLE,
          CoauthorEdges.TABLE,
          CloseCollaborators.TABLE,
          Communities.TABLE);

  private ReleaseDatasets() {}
}
