package collegium.table;

import java.util.List;

/** Every table of a home, in the order in which they come to be. */
public final class AllTables {
  public static final List<TableDef> LIST =
      List.of(
          SourceWorks.TABLE,
          Tombstones.TABLE,
          Quarantine.TABLE,
          Authorships.TABLE,
          CoauthorExclusions.TABLE,
          CoauthorEdges.TABLE,
          CoauthorNodes.TABLE,
          Communities.TABLE,
          CloseCollaborators.TABLE,
          Works.TABLE,
          Researchers.TABLE,
          Runs.TABLE,
          Metrics.TABLE);

  private AllTables() {}
}
