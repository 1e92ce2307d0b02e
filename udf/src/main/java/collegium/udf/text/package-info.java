/**
 * Cleaning of scholarly text: pure functions from the text that catalogues hand out (HTML, JATS,
 * TeX, stray controls) to plain readable Unicode. No Spark, no state, and time linear in the length
 * of the text however hostile it is.
 *
 * <p>{@link collegium.udf.text.TextCleaner} is the way in; each other class is one step of it.
 */
package collegium.udf.text;
