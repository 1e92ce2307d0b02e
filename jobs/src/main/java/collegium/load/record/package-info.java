/**
 * From a line of JSON to checked works: pure Java, no Spark and no files.
 *
 * <p>Each upstream format is first brought into the shape of a normalized work, and one reader then
 * checks that shape field by field, so that every format obeys the same rules. Nothing is lost in
 * silence: a line yields works, problems, or both.
 */
package collegium.load.record;
