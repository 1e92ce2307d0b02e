package collegium.run;

import collegium.config.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** The Spark session of a run. */
public final class Sessions {
  private static final String MASTER = "spark.master";
  private static final String HADOOP_PREFIX = "spark.hadoop.";

  private Sessions() {}

  /**
   * Settings that results or other readers depend on come first and cannot be overridden; then what
   * spark-submit set, then the {@code spark} section of the settings, then embedded Spark's
   * defaults.
   */
  public static SparkSession open(String name, Settings settings) {
    SparkConf conf = new SparkConf().setAppName("collegium " + name);
    settings.spark().forEach(conf::setIfMissing);
    conf.setIfMissing(MASTER, "local[*]");
    if (conf.get(MASTER).startsWith("local")) {
      embedded().forEach(conf::setIfMissing);
    }
    fixed().forEach(conf::set);
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /**
   * How Hadoop's file systems are reached, before there is a session: Spark passes on what begins
   * so.
   */
  public static Configuration hadoop(Settings settings) {
    SparkConf spark = new SparkConf();
    settings.spark().forEach(spark::setIfMissing);
    Configuration conf = new Configuration();
    for (Tuple2<String, String> entry : spark.getAllWithPrefix(HADOOP_PREFIX)) {
      conf.set(entry._1(), entry._2());
    }
    return conf;
  }

  private static Map<String, String> fixed() {
    Map<String, String> fixed = new LinkedHashMap<>();
    fixed.put("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension");
    fixed.put("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");
    fixed.put("spark.sql.catalog.collegium", "collegium.udf.sql.CollegiumFunctions");
    fixed.put("spark.sql.session.timeZone", "UTC");
    // INT96 is Spark's own; other readers of a release want the standard's time stamps.
    fixed.put("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    // Not every reader of shared tables knows deletion vectors.
    fixed.put("spark.databricks.delta.properties.defaults.enableDeletionVectors", "false");
    return fixed;
  }

  private static Map<String, String> embedded() {
    Map<String, String> embedded = new LinkedHashMap<>();
    // One process talks to itself: no host name to resolve, no port to be blocked.
    embedded.put("spark.driver.host", "127.0.0.1");
    embedded.put("spark.driver.bindAddress", "127.0.0.1");
    embedded.put("spark.ui.enabled", "false");
    embedded.put("spark.ui.showConsoleProgress", "false");
    return embedded;
  }
}
