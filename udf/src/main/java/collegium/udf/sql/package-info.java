/**
 * The functions of this module for SQL. One setting makes them known to any Spark session, that of
 * spark-sql included:
 *
 * <pre>{@code
 * spark-sql --jars collegium-udf.jar --conf spark.sql.catalog.collegium=collegium.udf.sql.CollegiumFunctions
 * select collegium.fold_name('Jürgen Müller-Łukasz');
 * }</pre>
 */
package collegium.udf.sql;
