/**
 * The synthetic corpus: invented people in invented groups write works about real-sounding topics,
 * and the truth about who is who, which works belong together and what was planted is written
 * beside them. No Spark; one pass, one thread, one seed.
 */
package collegium.generate;
