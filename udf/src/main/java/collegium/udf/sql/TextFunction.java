package collegium.udf.sql;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * A function from text to text in Spark SQL. NULL gives NULL.
 *
 * <p>Public because the code that Spark generates for a query calls {@link #invoke} by name.
 */
public final class TextFunction implements UnboundFunction, ScalarFunction<UTF8String> {
  /** What the function does; it travels to the executors. */
  interface Logic extends UnaryOperator<String>, Serializable {}

  private final String name;
  private final String purpose;
  private final String example;
  private final Logic logic;

  TextFunction(String name, String purpose, String example, Logic logic) {
    this.name = name;
    this.purpose = purpose;
    this.example = example;
    this.logic = logic;
  }

  /** Called by Spark for each row. */
  public UTF8String invoke(UTF8String argument) {
    return argument == null ? null : UTF8String.fromString(logic.apply(argument.toString()));
  }

  @Override
  public BoundFunction bind(StructType arguments) {
    if (arguments.length() != 1 || !isText(arguments.fields()[0].dataType())) {
      throw new UnsupportedOperationException(
          name + " takes one string, not " + arguments.catalogString());
    }
    return this;
  }

  private static boolean isText(DataType type) {
    return type instanceof StringType || type instanceof NullType;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String canonicalName() {
    return "collegium." + name + "(string)";
  }

  @Override
  public String description() {
    return purpose + " Example: select collegium." + example;
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {DataTypes.StringType};
  }

  @Override
  public DataType resultType() {
    return DataTypes.StringType;
  }
}
