/** Cleaning of scholarly text: pure functions, no Spark. */
package collegium.udf.text;
