package collegium.load.record;

import java.util.List;

/**
 * What one line held.
 *
 * @param works in the order of the line
 * @param problems in the order found; of a line with several works the field of a problem begins
 *     with the work's place, as in {@code [17].doi}, counted from 0
 */
public record ParsedLine(List<ParsedWork> works, List<Problem> problems) {
  public ParsedLine {
    works = List.copyOf(works);
    problems = List.copyOf(problems);
  }
}
