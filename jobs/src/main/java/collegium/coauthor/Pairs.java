package collegium.coauthor;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import collegium.config.CoauthorSettings;
import collegium.table.CoauthorEdges;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * From bylines to weighted pairs. A work of n authors gives each of its pairs a share of 1/(n-1)
 * (Newman 2001, Phys. Rev. E 64, 016132), so that an author's shares of one work add up to one.
 */
final class Pairs {
  /**
   * Shares are added as whole multiples of 2^-45, for a sum of doubles depends on its order. The
   * error is below 2e-14 a work; a pair may have a strength of 2^18 before the sum leaves 63 bits.
   */
  static final double UNITS = 1L << 45;

  private static final String SHARE = "share";
  private static final String RECENT_SHARE = "recent_share";
  private static final String EVIDENCE_ORDER = "evidence_order";

  private Pairs() {}

  /**
   * One row per pair of people, {@code author_a < author_b}, from bylines of distinct sorted
   * people.
   */
  static Dataset<Row> of(Dataset<Row> bylines, CoauthorSettings settings, LocalDate asOf) {
    return shares(bylines, settings, asOf)
        .groupBy(CoauthorEdges.AUTHOR_A, CoauthorEdges.AUTHOR_B)
        .agg(
            count(lit(1)).as(CoauthorEdges.WORKS),
            sum(SHARE).divide(UNITS).as(CoauthorEdges.STRENGTH),
            sum(RECENT_SHARE).divide(UNITS).as(CoauthorEdges.RECENT_STRENGTH),
            min(Bylines.YEAR).as(CoauthorEdges.FIRST_YEAR),
            max(Bylines.YEAR).as(CoauthorEdges.LAST_YEAR),
            slice(sort_array(collect_list(col(EVIDENCE_ORDER))), 1, settings.evidence())
                .getField(Bylines.WORK_ID)
                .as(CoauthorEdges.EVIDENCE));
  }

  /**
   * One row per pair and work. A byline of n people gives n(n-1)/2 of them, at most 1,225 with the
   * default limit.
   */
  private static Dataset<Row> shares(
      Dataset<Row> bylines, CoauthorSettings settings, LocalDate asOf) {
    Column share = lit(UNITS).divide(size(col(Bylines.PEOPLE)).minus(1));
    Column newestFirst =
        struct(negate(coalesce(col(Bylines.YEAR), lit(0))).as("age"), col(Bylines.WORK_ID));
    return bylines
        .select(
            col(Bylines.YEAR),
            whole(share).as(SHARE),
            whole(share.multiply(recency(settings, asOf))).as(RECENT_SHARE),
            newestFirst.as(EVIDENCE_ORDER),
            col(Bylines.PEOPLE),
            posexplode(col(Bylines.PEOPLE)).as(new String[] {"index", CoauthorEdges.AUTHOR_A}))
        .withColumn(CoauthorEdges.AUTHOR_B, explode(expr("slice(people, index + 2, size(people))")))
        .drop(Bylines.PEOPLE, "index");
  }

  /**
   * What is left of a work's share at the as-of date: counted in whole calendar years, since most
   * works have only a year; 1 for works dated later, 0 for works without a year, which can prove no
   * recent contact.
   */
  private static Column recency(CoauthorSettings settings, LocalDate asOf) {
    Column age = greatest(lit(0), lit(asOf.getYear()).minus(col(Bylines.YEAR)));
    Column left = pow(lit(0.5), age.divide((double) settings.halfLifeYears()));
    return coalesce(when(col(Bylines.YEAR).isNotNull(), left), lit(0.0));
  }

  private static Column whole(Column units) {
    return round(units).cast("long");
  }
}
