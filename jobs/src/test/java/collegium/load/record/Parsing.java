package collegium.load.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Shorthand for reading one line. */
final class Parsing {
  private Parsing() {}

  /** JSON may be written with single quotes. */
  static ParsedLine parse(Format format, String line) {
    return format.parser(new PlainRules()).parse(line.replace('\'', '"'));
  }

  static ParsedLine parse(String line) {
    return parse(Format.NORMALIZED, line);
  }

  /** The only work of a line without problems. */
  static ParsedWork work(Format format, String line) {
    ParsedLine parsed = parse(format, line);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.works()).hasSize(1);
    return parsed.works().get(0);
  }

  static ParsedWork work(String line) {
    return work(Format.NORMALIZED, line);
  }

  /** Each as {@code RECORD id missing_id}. */
  static List<String> problems(ParsedLine line) {
    return line.problems().stream().map(p -> p.kind() + " " + p.field() + " " + p.code()).toList();
  }
}
