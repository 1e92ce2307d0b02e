/**
 * What a stage of the pipeline is: it reads tables, applies pure steps, writes tables and says what
 * it did.
 */
package collegium.stage;
