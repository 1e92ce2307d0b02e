package collegium.load.source;

import collegium.load.record.Problem;

/**
 * A line, or why there is none.
 *
 * @param number within the split, from 1, blank lines counted; with a problem of the whole file the
 *     number of the last line before it, 0 where there is none
 * @param text without its line end; null where {@code problem} is not
 * @param problem null where {@code text} is not
 */
public record Line(long number, String text, Problem problem) {}
