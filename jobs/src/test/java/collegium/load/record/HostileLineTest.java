package collegium.load.record;

import static collegium.load.record.Parsing.parse;
import static collegium.load.record.Parsing.problems;
import static collegium.load.record.Parsing.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostileLineTest {

  static Stream<Arguments> linesThatAreNoWork() {
    return Stream.of(
        Arguments.of("hello, world", "not_json"),
        Arguments.of("]", "not_json"),
        Arguments.of("{", "not_json"),
        Arguments.of("{\"id\":\"W1\",\"title\":\"T", "not_json"),
        Arguments.of("{'id':1}", "not_json"),
        Arguments.of("{\"id\":NaN}", "not_json"),
        Arguments.of("{\"id\":\"W1\",\"title\":\"a\u0000b\"}", "not_json"),
        Arguments.of("{\"a\u0001b\":1", "not_json"),
        Arguments.of("<html>", "not_json"),
        Arguments.of("\"a string\"", "not_a_work"),
        Arguments.of("42", "not_a_work"),
        Arguments.of("null", "not_a_work"),
        Arguments.of("[7]", "not_a_work"),
        Arguments.of("[]", "no_works"),
        Arguments.of("[[[]]]", "no_works"),
        Arguments.of("", "no_works"),
        Arguments.of("{\"results\":[]}", "no_works"),
        Arguments.of("{\"id\":\"W1\",\"id\":\"W2\",\"title\":\"T\"}", "duplicate_key"),
        Arguments.of(
            "{\"id\":\"W1\",\"title\":\"T\",\"authors\":[{\"name\":\"A\",\"name\":\"B\"}]}",
            "duplicate_key"),
        Arguments.of("[".repeat(10_000) + "]".repeat(10_000), "beyond_limits"),
        Arguments.of("[".repeat(10_000), "beyond_limits"),
        Arguments.of(
            "{\"id\":\"W1\",\"title\":\"T\",\"x\":" + "{\"a\":".repeat(10_000), "beyond_limits"),
        Arguments.of("{\"" + "k".repeat(60_000) + "\":1}", "beyond_limits"),
        Arguments.of(
            "{\"id\":\"W1\",\"title\":\"T\",\"year\":" + "9".repeat(2000) + "}", "beyond_limits"));
  }

  @ParameterizedTest
  @MethodSource("linesThatAreNoWork")
  void whatIsNoWorkIsExplained(String line, String code) {
    for (Format format : Format.values()) {
      ParsedLine parsed = format.parser(new PlainRules()).parse(line);

      assertThat(parsed.works()).isEmpty();
      assertThat(parsed.problems()).singleElement().extracting(Problem::code).isEqualTo(code);
      assertThat(parsed.problems().get(0).kind()).isEqualTo(Problem.Kind.RECORD);
      assertThat(parsed.problems().get(0).value()).hasSizeLessThanOrEqualTo(200);
    }
  }

  @Test
  void aDuplicateKeyIsNamed() {
    assertThat(parse("{'id': 'W1', 'title': 'T', 'title': 'U'}").problems().get(0).reason())
        .contains("'title'");
  }

  @Test
  void aBoundIsTold() {
    assertThat(parse("[".repeat(2000)).problems().get(0).reason())
        .isEqualTo(
            "beyond_limits: Document nesting depth (1001) exceeds the maximum allowed (1000)");
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    ParsedWork work =
        work(
            """
            {'id': 'W\\ud800', 'title': 'a\\udc00b', 'authors': ['\\ud83d\\ude00', 'c\\ud83d']}
            """);

    assertThat(work.id()).isEqualTo("W\uFFFD");
    assertThat(work.title()).isEqualTo("a\uFFFDb");
    assertThat(work.authors()).extracting(ParsedAuthor::name).containsExactly("😀", "c\uFFFD");
  }

  @Test
  void hugeNumbersAreNumbers() {
    ParsedWork work = work("{'id': %s, 'title': 1e400}".formatted("7".repeat(400)));

    assertThat(work.id()).isEqualTo("7".repeat(400));
    assertThat(work.title()).isEqualTo("1E+400");
  }

  @Test
  void unknownFieldsAndKeysWithControlCharactersDoNotMatter() {
    assertThat(work("{'a\\u0000\\n': [[[{}]]], 'id': 'W1', 'title': 'T', 'x': 1e400}").title())
        .isEqualTo("T");
  }

  @Test
  void aHundredThousandAuthorsAreAWork() {
    String authors =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "{'name': 'A " + i + "'}")
            .collect(Collectors.joining(","));

    assertThat(work("{'id': 'W1', 'title': 'T', 'authors': [%s]}".formatted(authors)).authors())
        .hasSize(100_000);
  }

  @Test
  void manyProblemsOfOneWorkAreCounted() {
    String authors = "42,".repeat(5_000) + "'A'";

    ParsedLine parsed = parse("{'id': 'W1', 'title': 'T', 'authors': [%s]}".formatted(authors));

    assertThat(parsed.works().get(0).authors()).hasSize(1);
    assertThat(parsed.problems()).hasSize(101);
    assertThat(parsed.problems().get(100).reason())
        .isEqualTo("more_problems: 4900 further values cannot be used");
  }

  @Test
  void aRecordOfBareValuesDoesNotFillTheQuarantine() {
    ParsedLine parsed = parse("[" + "0,".repeat(50_000) + "0]");

    assertThat(parsed.problems()).hasSize(10_001);
    assertThat(parsed.problems().get(10_000).reason())
        .isEqualTo("more_problems: 40001 further records cannot be used");
  }

  @Test
  void anArrayAPageAndSeveralWorksInARowAreAllRead() {
    String one = "{'id': 'W1', 'title': 'T'}";
    String two = "{'id': 'W2', 'title': 'T', 'doi': 'x'}";

    for (String line :
        new String[] {
          "[%s, %s]".formatted(one, two),
          "{'meta': {'results': 2}, 'source': 'x', 'results': [%s, %s], 'group_by': []}"
              .formatted(one, two),
          "%s %s".formatted(one, two),
          "{\n'results':\n[\n%s\n,\n%s\n]\n}\n".formatted(one, two)
        }) {
      ParsedLine parsed = parse(line);

      assertThat(parsed.works()).extracting(ParsedWork::id).containsExactly("W1", "W2");
      assertThat(problems(parsed)).containsExactly("FIELD [1].doi bad_doi");
    }
  }

  @Test
  void aFieldThatIsCalledResultsIsNoPage() {
    assertThat(work("{'id': 'W1', 'title': 'T', 'results': [{'id': 'W2'}]}").id()).isEqualTo("W1");
  }

  @Test
  void whatComesBeforeTheDamageIsKept() {
    ParsedLine parsed = parse("[{'id': 'W1', 'title': 'T'}, {'id': 'W2', 'titl");

    assertThat(parsed.works()).extracting(ParsedWork::id).containsExactly("W1");
    assertThat(parsed.problems()).singleElement().extracting(Problem::code).isEqualTo("not_json");
    assertThat(parsed.problems().get(0).reason())
        .endsWith("; 1 works before it on this line were read");
  }

  @Test
  void messagesCannotForgeALogLine() {
    Problem problem =
        parse("{'id': 'W1', 'title': 'T', 'url': 'x\\n\\u202eERROR'}").problems().get(0);

    assertThat(problem.value()).isEqualTo("x\\u000a\\u202eERROR");
  }

  /** Random damage to a good line: never an exception, and always a work or a problem. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void everyLineYieldsAWorkOrAProblem(Format format) {
    String good =
        """
        {"id":"W1","title":"T","year":2021,"authors":[{"name":"A","affiliations":["M"]}],
        "authorships":[{"author":{"id":"A1"},"institutions":[{"id":"I"}]}],"results":[{}],
        "authors_parsed":[["A","B","","C"]],"versions":[{"version":"v1","created":"x"}],
        "abstract_inverted_index":{"a":[0,2],"b":[1]},"topics":["t"],"deleted":false}
        """;
    String spare = "{}[]\",:0-9eE.\\u null true";
    Random random = new Random(7);
    RecordParser parser = format.parser(new PlainRules());

    for (int round = 0; round < 1_000; round++) {
      StringBuilder line = new StringBuilder(good);
      for (int damage = random.nextInt(4); damage >= 0; damage--) {
        int at = random.nextInt(line.length());
        if (random.nextBoolean()) {
          line.setCharAt(at, spare.charAt(random.nextInt(spare.length())));
        } else {
          line.delete(at, Math.min(line.length(), at + random.nextInt(30)));
        }
      }
      ParsedLine parsed = parser.parse(line.toString());
      assertThat(parsed.works().size() + parsed.problems().size()).as("%s", line).isPositive();
    }
  }
}
