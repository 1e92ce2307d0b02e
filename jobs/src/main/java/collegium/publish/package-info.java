/**
 * Releases: immutable folders of parquet with a manifest, checked before one atomic switch of
 * {@code CURRENT}. A reader that opens the release named there sees that release whole, whatever is
 * being published meanwhile.
 */
package collegium.publish;
