package collegium.testing;

import collegium.run.Sessions;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The one Spark session of all tests. */
public final class LocalSpark {
  private static final SparkSession SESSION = Sessions.open("tests", TestSettings.of("unused"));

  private LocalSpark() {}

  public static SparkSession session() {
    return SESSION;
  }

  /** Whether a dataset is cached. Delta caches its own lists of files, which do not count. */
  public static boolean holdsCaches() {
    return !((org.apache.spark.sql.classic.SparkSession) SESSION)
        .sharedState()
        .cacheManager()
        .isEmpty();
  }

  /** Rows by a schema such as {@code "id string, year int"}. */
  public static Dataset<Row> rows(String schema, Object[]... rows) {
    return rows(StructType.fromDDL(schema), rows);
  }

  public static Dataset<Row> rows(StructType schema, Object[]... rows) {
    return SESSION.createDataFrame(
        List.of(rows).stream().map(values -> RowFactory.create(values)).toList(), schema);
  }

  public static Object[] row(Object... values) {
    return values;
  }
}
