/**
 * Names and identifiers of people: how a name from a byline is shown, how it is compared, and which
 * byline is listed twice over. Pure functions, no Spark.
 */
package collegium.udf.name;
