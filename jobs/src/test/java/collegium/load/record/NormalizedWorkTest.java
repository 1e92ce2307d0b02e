package collegium.load.record;

import static collegium.load.record.Parsing.parse;
import static collegium.load.record.Parsing.problems;
import static collegium.load.record.Parsing.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedWorkTest {

  @Test
  void everyFieldArrives() {
    ParsedWork work =
        work(
            """
            {'id': 'W1', 'title': ' On  Graphs', 'abstract': 'We draw.', 'venue': 'J. Graphs',
             'language': 'en', 'doi': 'https://doi.org/10.1000/ABC', 'url': 'https://a.org/1',
             'source': 'here', 'type': 'journal-article', 'year': 2020, 'published': '2021-07-15',
             'authors': [
               {'name': 'Ada  Byron', 'id': 'A1', 'orcid': 'https://orcid.org/0000-0002-1825-0097',
                'affiliations': ['MIT', {'id': 'I1', 'name': 'ETH', 'country': 'CH'}]},
               'Emmy Noether'],
             'topics': ['graphs', 'maps', 'graphs'], 'references': ['W3', 'W1', 'W2', 'W3'],
             'retracted': true, 'updated': '2021-07-16T02:00:00+02:00', 'unknown': [1]}
            """);

    assertThat(work)
        .isEqualTo(
            new ParsedWork(
                "W1",
                "On Graphs",
                " On  Graphs",
                "We draw.",
                null,
                "article",
                2020,
                "2021-07-15",
                "J. Graphs",
                "en",
                "10.1000/abc",
                "https://a.org/1",
                "here",
                List.of(
                    new ParsedAuthor(
                        "Ada Byron",
                        "Ada  Byron",
                        "A1",
                        "0000-0002-1825-0097",
                        List.of(
                            new ParsedAffiliation(null, "MIT", null),
                            new ParsedAffiliation("I1", "ETH", "CH"))),
                    new ParsedAuthor("Emmy Noether", null, null, null, List.of())),
                List.of("graphs", "maps"),
                List.of("W3", "W2"),
                true,
                false,
                "2021-07-16T00:00:00Z"));
  }

  @Test
  void aWorkNeedsOnlyIdAndTitle() {
    ParsedWork work = work("{'id': 'W1', 'title': 'T'}");

    assertThat(work.type()).isEqualTo("other");
    assertThat(work.authors()).isEmpty();
    assertThat(work.year()).isNull();
    assertThat(work.deleted()).isFalse();
  }

  @Test
  void nullIsAbsentEverywhere() {
    ParsedWork bare = work("{'id': 'W1', 'title': 'T'}");
    ParsedWork nulls =
        work(
            """
            {'id': 'W1', 'title': 'T', 'abstract': null, 'venue': null, 'language': null, 'doi': null,
             'url': null, 'source': null, 'type': null, 'year': null, 'published': null,
             'authors': [null], 'topics': [null], 'references': [null], 'retracted': null,
             'deleted': null, 'updated': null}
            """);

    assertThat(nulls).isEqualTo(bare);
    assertThat(work("{'id':'W1','title':'T','authors':null,'topics':null,'references':null}"))
        .isEqualTo(bare);
    assertThat(
            work("""
                {'id': 'W1', 'title': 'T', 'authors': [{'name': 'A', 'id': null, 'orcid': null,
                  'affiliations': [null, {'id': null, 'name': null, 'country': null}]}]}
                """)
                .authors())
        .containsExactly(new ParsedAuthor("A", null, null, null, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'title': 'T'}                        | id missing_id
          {'id': null, 'title': 'T'}            | id missing_id
          {'id': ' ', 'title': 'T'}             | id missing_id
          {'id': ['W1'], 'title': 'T'}          | id wrong_type
          {'id': 'a\\u0000b', 'title': 'T'}     | id bad_id
          {'id': 'a\\nb', 'title': 'T'}         | id bad_id
          {'id': 'W1'}                          | title missing_title
          {'id': 'W1', 'title': null}           | title missing_title
          {'id': 'W1', 'title': ' '}            | title missing_title
          {'id': 'W1', 'title': ['T']}          | title wrong_type
          {'id': 'W1', 'title': {}}             | title wrong_type
          {'id': 'W1', 'title': true}           | title wrong_type
          {'deleted': true}                     | id missing_id
          """)
  void withoutIdOrTitleTheRecordIsLost(String line, String problem) {
    ParsedLine parsed = parse(line);

    assertThat(parsed.works()).isEmpty();
    assertThat(problems(parsed)).containsExactly("RECORD " + problem);
  }

  @Test
  void anIdHasAtMost512Characters() {
    assertThat(work("{'id': '%s', 'title': 'T'}".formatted("x".repeat(512))).id()).hasSize(512);
    assertThat(problems(parse("{'id': '%s', 'title': 'T'}".formatted("x".repeat(513)))))
        .containsExactly("RECORD id bad_id");
  }

  @Test
  void aTombstoneNeedsOnlyAnId() {
    ParsedWork work = work("{'id': 'W1', 'deleted': true, 'updated': '2021-01-01'}");

    assertThat(work.deleted()).isTrue();
    assertThat(work.title()).isNull();
    assertThat(work.updated()).isEqualTo("2021-01-01T00:00:00Z");
  }

  @Test
  void aTitleOfWhichCleaningLeavesNothingCostsTheRecord() {
    TextRules harsh =
        new PlainRules() {
          @Override
          public String title(String raw) {
            return raw.replace("$$", "");
          }
        };

    ParsedLine parsed = Format.NORMALIZED.parser(harsh).parse("{\"id\":\"W1\",\"title\":\"$$\"}");

    assertThat(parsed.works()).isEmpty();
    assertThat(problems(parsed)).containsExactly("RECORD title empty_title");
  }

  /** The value that arrives, or none and the problem that says why. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          id        | 42                              | 42                   |
          title     | 1984                            | 1984                 |
          title     | 1.50                            | 1.50                 |
          year      | 2021                            | 2021                 |
          year      | '2021'                          | 2021                 |
          year      | 2021.0                          | 2021                 |
          year      | 2.021e3                         | 2021                 |
          year      | 2021.5                          |                      | bad_year
          year      | 20215                           |                      | bad_year
          year      | -5                              |                      | bad_year
          year      | 1399                            |                      | bad_year
          year      | 1400                            | 1400                 |
          year      | 2100                            | 2100                 |
          year      | 2101                            |                      | bad_year
          year      | 1e400                           |                      | bad_year
          year      | 1e999999999                     |                      | bad_year
          year      | 'soon'                          |                      | wrong_type
          year      | [2021]                          |                      | wrong_type
          year      | true                            |                      | wrong_type
          published | '2021'                          | 2021                 |
          published | 2021                            | 2021                 |
          published | '2021-07'                       | 2021-07              |
          published | '2021-07-15'                    | 2021-07-15           |
          published | '2021-07-15T23:00:00Z'          | 2021-07-15           |
          published | '2021-07-15 23:00'              | 2021-07-15           |
          published | '2020-02-29'                    | 2020-02-29           |
          published | '2021-02-30'                    |                      | bad_date
          published | '2021-13'                       |                      | bad_date
          published | '0021-01-01'                    |                      | bad_date
          published | '15/07/2021'                    |                      | bad_date
          published | {}                              |                      | wrong_type
          doi       | '10.1000/ABC'                   | 10.1000/abc          |
          doi       | 'doi: 10.1000/abc'              | 10.1000/abc          |
          doi       | 'HTTP://DX.DOI.ORG/10.1000/abc' | 10.1000/abc          |
          doi       | '11.1000/abc'                   |                      | bad_doi
          doi       | '10.1162/'                      |                      | bad_doi
          doi       | ''                              |                      |
          url       | 'HTTP://a.org'                  | HTTP://a.org         |
          url       | 'https://a.org/b?c'             | https://a.org/b?c    |
          url       | 'javascript:alert(1)'           |                      | bad_url
          url       | 'https://'                      |                      | bad_url
          url       | 'https://a.org/ b'              |                      | bad_url
          retracted | 'true'                          | true                 |
          retracted | 1                               | true                 |
          retracted | 0                               | false                |
          retracted | 'perhaps'                       | false                | wrong_type
          retracted | []                              | false                | wrong_type
          venue     | ['J']                           |                      | wrong_type
          abstract  | 5                               | 5                    |
          updated   | '2021-07-15'                    | 2021-07-15T00:00:00Z |
          updated   | '2021-07-15T10:00:00'           | 2021-07-15T10:00:00Z |
          updated   | '2021-07-15 10:00:00'           | 2021-07-15T10:00:00Z |
          updated   | '2021-07-15T10:00:00.123456'    | 2021-07-15T10:00:00Z |
          updated   | '2021-07-15T10:00:00+0230'      | 2021-07-15T07:30:00Z |
          updated   | '2021-07-15T10:00-05:00'        | 2021-07-15T15:00:00Z |
          updated   | '2021-02-30'                    |                      | bad_timestamp
          updated   | '+99999-01-01T00:00:00Z'        |                      | bad_timestamp
          updated   | 'yesterday'                     |                      | bad_timestamp
          authors   | {'name': 'A'}                   | []                   | wrong_type
          authors   | 'A'                             | []                   | wrong_type
          topics    | 'graphs'                        | []                   | wrong_type
          topics    | ['a', {}, 'b']                  | [a, b]               | wrong_type
          references| [7, 'W2', ' ', ' W2 ']          | [7, W2]              |
          references| ['a\\nb', 'W2']                 | [W2]                 | bad_id
          """)
  void aFieldIsTakenOrItsRecordKeptWithoutIt(
      String field, String value, String expected, String code) {
    String required = Set.of("id", "title").contains(field) ? "" : "'title': 'T', ";
    String id = field.equals("id") ? "'title': 'T'" : "'id': 'W1'";

    ParsedLine parsed = parse("{%s%s, '%s': %s}".formatted(required, id, field, value));

    assertThat(problems(parsed))
        .isEqualTo(code == null ? List.of() : List.of("FIELD " + field + " " + code));
    assertThat(parsed.works())
        .singleElement()
        .extracting(field.equals("abstract") ? "abstractText" : field)
        .satisfies(found -> assertThat(Objects.toString(found, null)).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "Article,article",
    "Journal Article,article",
    "proceedings-article,article",
    "conference_paper,article",
    "posted-content,preprint",
    "book-chapter,chapter",
    "monograph,book",
    "Data Set,dataset",
    "technical report,report",
    "phdthesis,thesis",
    "dissertation,thesis",
    "review-article,review",
    "editorial,other",
    "spoon,other",
    "7,other"
  })
  void wordsForATypeAreMappedToThoseKept(String word, String type) {
    assertThat(work("{'id': 'W1', 'title': 'T', 'type': '%s'}".formatted(word)).type())
        .isEqualTo(type);
  }

  @Test
  void theYearIsThatOfThePublicationWhereNoneIsUsable() {
    String work = "{'id': 'W1', 'title': 'T', 'published': '2019-07', 'year': %s}";

    assertThat(work(work.formatted("null")).year()).isEqualTo(2019);
    assertThat(work(work.formatted("2018")).year()).isEqualTo(2018);
    assertThat(parse(work.formatted("20215")).works().get(0).year()).isEqualTo(2019);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'name': ' '}                                         |     | authors.name empty_name
          {'id': 'A1'}                                          |     | authors.name empty_name
          42                                                    |     | authors wrong_type
          ['A']                                                 |     | authors wrong_type
          {'name': 'A', 'id': {'x': 1}}                         | A   | authors.id wrong_type
          {'name': 'A', 'id': 'a\\tb'}                          | A   | authors.id bad_id
          {'name': 'A', 'orcid': '0000-0002-1825-0098'}         | A   | authors.orcid bad_orcid
          {'name': 'A', 'orcid': 17}                            | A   | authors.orcid bad_orcid
          {'name': 'A', 'affiliations': 'MIT'}                  | A   | authors.affiliations wrong_type
          {'name': 'A', 'affiliations': [7]}                    | A   | authors.affiliations wrong_type
          {'name': 'A', 'affiliations': [{'name': []}]}         | A   | authors.affiliations.name wrong_type
          """)
  void anAuthorIsTakenWithoutWhatCannotBeUsedOrNotAtAll(String author, String name, String why) {
    ParsedLine parsed = parse("{'id': 'W1', 'title': 'T', 'authors': [%s, 'Z']}".formatted(author));

    assertThat(problems(parsed)).containsExactly("FIELD " + why);
    assertThat(parsed.works().get(0).authors())
        .extracting(ParsedAuthor::name)
        .containsExactlyElementsOf(name == null ? List.of("Z") : List.of(name, "Z"));
  }

  @Test
  void aBylineGivenTwiceOverIsTakenOnce() {
    assertThat(work("{'id': 'W1', 'title': 'T', 'authors': ['A', 'B', 'A', 'B']}").authors())
        .extracting(ParsedAuthor::name)
        .containsExactly("A", "B");
  }
}
