package collegium.load;

import collegium.table.SourceWorks;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Rows between reading and the tables: a work, a finding, or the number of lines of a split. */
final class Parsed {
  static final String FILE = "file";
  static final String START = "start";
  static final String LINE = "line";
  static final String PLACE = "place";
  static final String WORK = "work";
  static final String FINDING = "finding";
  static final String LINES_IN_SPLIT = "lines_in_split";
  static final String DELETED = "deleted";

  /**
   * The columns of {@link SourceWorks} but the hash, which is made of them, and whether it is a
   * tombstone.
   */
  static final StructType WORK_TYPE = workType();

  static final StructType FINDING_TYPE =
      new StructType()
          .add("work_id", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("field", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("value", DataTypes.StringType);

  static final StructType SCHEMA =
      new StructType()
          .add(FILE, DataTypes.StringType)
          .add(START, DataTypes.LongType)
          .add(LINE, DataTypes.LongType)
          .add(PLACE, DataTypes.IntegerType)
          .add(LINES_IN_SPLIT, DataTypes.LongType)
          .add(WORK, WORK_TYPE)
          .add(FINDING, FINDING_TYPE);

  private Parsed() {}

  private static StructType workType() {
    StructType type = new StructType();
    for (var field : SourceWorks.TABLE.schema().fields()) {
      if (!field.name().equals(SourceWorks.CONTENT_HASH)) {
        type = type.add(field.name(), field.dataType());
      }
    }
    return type.add(DELETED, DataTypes.BooleanType);
  }
}
