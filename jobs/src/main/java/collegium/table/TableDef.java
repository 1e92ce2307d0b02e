package collegium.table;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table as its readers see it: name, purpose, the columns that tell one row from another (none
 * for a log), columns.
 */
public record TableDef(String name, String comment, List<String> key, List<ColumnDef> columns) {

  public TableDef {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    List<String> names = columns.stream().map(ColumnDef::name).toList();
    if (!names.containsAll(key)) {
      throw new IllegalArgumentException(
          name + ": key " + key + " is not among the columns " + names);
    }
  }

  public StructType schema() {
    return new StructType(columns.stream().map(ColumnDef::field).toArray(StructField[]::new));
  }

  public List<String> columnNames() {
    return columns.stream().map(ColumnDef::name).toList();
  }

  /** The key as Spark columns, for grouping, sorting and joining. */
  public Column[] keyColumns() {
    return key.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
