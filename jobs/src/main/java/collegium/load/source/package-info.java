/**
 * From input paths to numbered lines of text, on any Hadoop file system, without Spark.
 *
 * <p>Whatever the content of a file is, compressed or damaged, foreign or hostile, it becomes lines
 * and problems within bounded memory. Only a failing storage is thrown, so that a task can be tried
 * again.
 */
package collegium.load.source;
