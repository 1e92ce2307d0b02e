package collegium.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;

/**
 * One column of a table. The comment travels into Delta, into the published schema and into the
 * docs.
 */
public record ColumnDef(String name, DataType type, String comment) {

  static ColumnDef text(String name, String comment) {
    return new ColumnDef(name, DataTypes.StringType, comment);
  }

  static ColumnDef integer(String name, String comment) {
    return new ColumnDef(name, DataTypes.IntegerType, comment);
  }

  static ColumnDef count(String name, String comment) {
    return new ColumnDef(name, DataTypes.LongType, comment);
  }

  static ColumnDef real(String name, String comment) {
    return new ColumnDef(name, DataTypes.DoubleType, comment);
  }

  static ColumnDef flag(String name, String comment) {
    return new ColumnDef(name, DataTypes.BooleanType, comment);
  }

  static ColumnDef texts(String name, String comment) {
    return new ColumnDef(name, DataTypes.createArrayType(DataTypes.StringType), comment);
  }

  StructField field() {
    return new StructField(name, type, true, Metadata.empty()).withComment(comment);
  }
}
