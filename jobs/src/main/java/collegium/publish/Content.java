package collegium.publish;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import collegium.table.TableDef;
import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows as a multiset: how many, and the sum of their hashes, which is the same in any order and in
 * any number of files.
 */
record Content(long rows, String fingerprint) {

  static Content of(TableDef table, Dataset<Row> rows) {
    Column[] columns = table.columnNames().stream().map(name -> col(name)).toArray(Column[]::new);
    Row row =
        rows.agg(
                count(lit(1)),
                coalesce(sum(xxhash64(columns).cast("decimal(38,0)")), lit(BigDecimal.ZERO)))
            .first();
    return new Content(row.getLong(0), row.getDecimal(1).toBigInteger().toString(16));
  }
}
