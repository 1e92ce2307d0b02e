package collegium.load.record;

import java.util.ArrayList;
import java.util.List;

/** Finds the works of a line, reshapes and checks them one by one. */
final class LineParser implements RecordParser {
  private final Shape shape;
  private final WorkReader reader;

  LineParser(Shape shape, TextRules rules) {
    this.shape = shape;
    this.reader = new WorkReader(rules);
  }

  @Override
  public ParsedLine parse(String line) {
    Findings findings = new Findings();
    List<ParsedWork> works = new ArrayList<>();
    new WorkObjects(
            shape.fields(),
            findings,
            work -> reader.read(shape.normalized(work, findings), findings).ifPresent(works::add))
        .read(line);
    if (works.isEmpty() && findings.isEmpty()) {
      findings.record(null, "no_works: the line holds no work", line);
    }
    return new ParsedLine(works, findings.problems());
  }
}
