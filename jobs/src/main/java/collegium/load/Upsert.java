package collegium.load;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import collegium.table.SourceWorks;
import collegium.table.Tables;
import collegium.table.Tombstones;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Brings records into {@code source_works} and {@code tombstones}. The newest {@code updated} wins,
 * a record without one is older than any that has it; where two are equally new, the later load
 * wins over a work, a deletion over both. Records that change nothing lead to no commit. Each table
 * changes in one commit, tombstones first: a run killed in between is completed by loading again.
 */
final class Upsert {
  private static final String OLD_UPDATED = "old_updated";
  private static final String OLD_HASH = "old_hash";
  private static final String DELETED_AT = "deleted_at";
  private static final String WAS_THERE = "was_there";
  private static final String WAS_DELETED = "was_deleted";

  private final Tables tables;

  Upsert(Tables tables) {
    this.tables = tables;
  }

  /** What became of the records. */
  record Outcome(long added, long changed, long deleted) {}

  /**
   * Applies the records that make a difference.
   *
   * @param records columns of {@code source_works} and {@link Parsed#DELETED}, each id once
   */
  Outcome apply(Dataset<Row> records) {
    if (!tables.exists(SourceWorks.TABLE) && !tables.exists(Tombstones.TABLE)) {
      return applyToNothing(records);
    }
    Dataset<Row> changes = changes(records).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Row row =
          changes
              .agg(
                  tally(not(deleted()).and(not(col(WAS_THERE)))),
                  tally(not(deleted()).and(col(WAS_THERE))),
                  tally(deleted().and(col(WAS_THERE))),
                  tally(deleted().or(col(WAS_DELETED))))
              .first();
      Outcome outcome = new Outcome(row.getLong(0), row.getLong(1), row.getLong(2));
      if (row.getLong(3) > 0) {
        changeTombstones(changes);
      }
      if (outcome.added() + outcome.changed() + outcome.deleted() > 0) {
        changeWorks(changes);
      }
      return outcome;
    } finally {
      changes.unpersist();
    }
  }

  /** The first load of a home compares with nothing, which spares a copy of all records. */
  private Outcome applyToNothing(Dataset<Row> records) {
    Row row = records.agg(tally(not(deleted())), tally(deleted())).first();
    if (row.getLong(1) > 0) {
      tables.append(Tombstones.TABLE, records.where(deleted()));
    }
    if (row.getLong(0) > 0) {
      tables.append(SourceWorks.TABLE, records.where(not(deleted())));
    }
    return new Outcome(row.getLong(0), 0, 0);
  }

  /** The records that make a difference. Each joins at most one work and one tombstone. */
  private Dataset<Row> changes(Dataset<Row> records) {
    Dataset<Row> works =
        tables
            .readOrEmpty(SourceWorks.TABLE)
            .select(
                col(SourceWorks.WORK_ID),
                col(SourceWorks.UPDATED).as(OLD_UPDATED),
                col(SourceWorks.CONTENT_HASH).as(OLD_HASH),
                lit(true).as(WAS_THERE));
    Dataset<Row> tombstones =
        tables
            .readOrEmpty(Tombstones.TABLE)
            .select(
                col(Tombstones.WORK_ID),
                col(Tombstones.UPDATED).as(DELETED_AT),
                lit(true).as(WAS_DELETED));
    Dataset<Row> known =
        records
            .join(works, new String[] {SourceWorks.WORK_ID}, "left")
            .join(tombstones, new String[] {SourceWorks.WORK_ID}, "left")
            .withColumn(WAS_THERE, coalesce(col(WAS_THERE), lit(false)))
            .withColumn(WAS_DELETED, coalesce(col(WAS_DELETED), lit(false)));
    Column notOlder = not(col(WAS_THERE)).or(time(SourceWorks.UPDATED).geq(time(OLD_UPDATED)));
    Column differs = not(col(WAS_THERE)).or(col(SourceWorks.CONTENT_HASH).notEqual(col(OLD_HASH)));
    Column afterDeletion = not(col(WAS_DELETED)).or(time(SourceWorks.UPDATED).gt(time(DELETED_AT)));
    return known.where(
        when(deleted(), notOlder.and(col(WAS_THERE).or(afterDeletion)))
            .otherwise(notOlder.and(differs).and(afterDeletion)));
  }

  private void changeTombstones(Dataset<Row> changes) {
    if (!tables.exists(Tombstones.TABLE)) {
      tables.append(Tombstones.TABLE, changes.where(deleted()));
      return;
    }
    tables
        .delta(Tombstones.TABLE)
        .as("t")
        .merge(changes.where(deleted().or(col(WAS_DELETED))).as("s"), "t.work_id = s.work_id")
        .whenMatched("not s.deleted")
        .delete()
        .whenMatched()
        .updateAll()
        .whenNotMatched()
        .insertAll()
        .execute();
  }

  private void changeWorks(Dataset<Row> changes) {
    if (!tables.exists(SourceWorks.TABLE)) {
      tables.append(SourceWorks.TABLE, changes.where(not(deleted())));
      return;
    }
    tables
        .delta(SourceWorks.TABLE)
        .as("t")
        .merge(changes.as("s"), "t.work_id = s.work_id")
        .whenMatched("s.deleted")
        .delete()
        .whenMatched()
        .updateAll()
        .whenNotMatched("not s.deleted")
        .insertAll()
        .execute();
  }

  private static Column deleted() {
    return col(Parsed.DELETED);
  }

  /** ISO time stamps in UTC sort as text; none sorts before all. */
  private static Column time(String column) {
    return coalesce(col(column), lit(""));
  }

  private static Column tally(Column condition) {
    return coalesce(sum(when(condition, 1L).otherwise(0L)), lit(0L));
  }
}
