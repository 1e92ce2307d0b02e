/**
 * From input files to the table {@code source_works}: read ({@code source}), checked ({@code
 * record}), and put into Delta here. What cannot be used goes to {@code quarantine}; nothing is
 * dropped silently.
 */
package collegium.load;
