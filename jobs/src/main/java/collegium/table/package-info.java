/**
 * What lies in a home: one class per table with its columns, key and comments, and the Delta
 * reading and writing all stages share. Column names are a contract with other programs and stand
 * nowhere else.
 */
package collegium.table;
