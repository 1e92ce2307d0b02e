package collegium.load;

import collegium.load.record.Format;
import collegium.load.record.ParsedLine;
import collegium.load.record.ParsedWork;
import collegium.load.record.Problem;
import collegium.load.record.RecordParser;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Turns rows of {@link RawLines#SCHEMA} into rows of {@link Parsed#SCHEMA}, as plain Java inside a
 * task.
 */
final class LineParsing implements MapPartitionsFunction<Row, Row> {
  private final Format format;

  LineParsing(Format format) {
    this.format = format;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> lines) {
    RecordParser parser = format.parser(new CleaningRules());
    return new FlatIterator<>(lines, line -> parse(line, parser));
  }

  private static List<Row> parse(Row line, RecordParser parser) {
    String text = line.getAs(RawLines.TEXT);
    if (text == null) {
      return List.of(passedOn(line));
    }
    ParsedLine parsed = parser.parse(text);
    List<Row> rows = new ArrayList<>(parsed.works().size() + parsed.problems().size());
    for (ParsedWork work : parsed.works()) {
      rows.add(row(line, rows.size(), WorkRows.work(work), null));
    }
    String id = parsed.works().size() == 1 ? parsed.works().get(0).id() : null;
    for (Problem problem : parsed.problems()) {
      rows.add(row(line, rows.size(), null, WorkRows.finding(id, problem)));
    }
    return rows;
  }

  private static Row passedOn(Row line) {
    return RowFactory.create(
        line.get(0),
        line.get(1),
        line.get(2),
        0,
        line.getAs(RawLines.LINES_IN_SPLIT),
        null,
        line.getAs(RawLines.FINDING));
  }

  private static Row row(Row line, int place, Row work, Row finding) {
    return RowFactory.create(line.get(0), line.get(1), line.get(2), place, null, work, finding);
  }
}
