package collegium.table;

import static collegium.table.ColumnDef.text;

import java.util.List;

/**
 * Works deleted upstream. Kept so that an older record of the same id, loaded late, does not bring
 * them back.
 */
public final class Tombstones {
  public static final String WORK_ID = "work_id";
  public static final String UPDATED = "updated";

  public static final TableDef TABLE =
      new TableDef(
          "tombstones",
          "Works that upstream deleted.",
          List.of(WORK_ID),
          List.of(
              text(WORK_ID, "Id given upstream."), text(UPDATED, "Time of the deletion, UTC.")));

  private Tombstones() {}
}
