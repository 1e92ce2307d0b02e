package collegium.load.record;

import static collegium.load.record.Parsing.parse;
import static collegium.load.record.Parsing.problems;
import static collegium.load.record.Parsing.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAlexWorkTest {

  @Test
  void everyFieldArrives() {
    ParsedWork work =
        work(
            Format.OPENALEX,
            """
            {'id': 'https://openalex.org/W1', 'doi': 'https://doi.org/10.1000/ABC',
             'title': 'On Graphs', 'display_name': 'On graphs', 'publication_year': 2021,
             'publication_date': '2021-07-15', 'language': 'en', 'type': 'book-chapter',
             'primary_location': {'landing_page_url': 'https://doi.org/10.1000/abc',
               'source': {'id': 'S1', 'display_name': 'J. Graphs'}},
             'authorships': [
               {'author': {'id': 'https://openalex.org/A1', 'display_name': 'Ada Byron',
                           'orcid': 'https://orcid.org/0000-0002-1825-0097'},
                'raw_author_name': 'A. Byron', 'affiliations': [{'raw_affiliation_string': 'x'}],
                'institutions': [{'id': 'https://openalex.org/I1', 'display_name': 'ETH',
                                  'country_code': 'CH', 'ror': 'x'}]},
               {'author': {'id': null, 'display_name': null, 'orcid': null},
                'raw_author_name': 'Emmy Noether', 'institutions': []}],
             'topics': [{'id': 'T1', 'display_name': 'Graph Theory', 'score': 0.99}],
             'referenced_works': ['https://openalex.org/W2'], 'is_retracted': true,
             'is_paratext': false, 'updated_date': '2025-11-06T03:46:38.306776',
             'abstract_inverted_index': {'graphs': [2, 4], 'We': [0], 'draw': [1], 'on': [3]}}
            """);

    assertThat(work)
        .isEqualTo(
            new ParsedWork(
                "https://openalex.org/W1",
                "On Graphs",
                null,
                "We draw graphs on graphs",
                null,
                "chapter",
                2021,
                "2021-07-15",
                "J. Graphs",
                "en",
                "10.1000/abc",
                "https://doi.org/10.1000/abc",
                "OpenAlex",
                List.of(
                    new ParsedAuthor(
                        "Ada Byron",
                        "A. Byron",
                        "https://openalex.org/A1",
                        "0000-0002-1825-0097",
                        List.of(new ParsedAffiliation("https://openalex.org/I1", "ETH", "CH"))),
                    new ParsedAuthor("Emmy Noether", null, null, null, List.of())),
                List.of("Graph Theory"),
                List.of("https://openalex.org/W2"),
                true,
                false,
                "2025-11-06T03:46:38Z"));
  }

  @Test
  void aWorkWithoutAnythingElseIsNoProblem() {
    ParsedWork work =
        work(
            Format.OPENALEX,
            """
            {'id': 'W1', 'title': null, 'display_name': 'On graphs', 'primary_location': null,
             'authorships': [], 'topics': null, 'abstract_inverted_index': null, 'doi': null}
            """);

    assertThat(work.title()).isEqualTo("On graphs");
    assertThat(work.abstractText()).isNull();
    assertThat(work.authors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://openalex.org/A9999999999", "A9999999999", "-1"})
  void placeholdersForNobodyAreNoIds(String id) {
    ParsedWork work =
        work(
            Format.OPENALEX,
            "{'id': 'W1', 'title': 'T', 'authorships': [{'author': {'id': '%s', 'display_name': 'A'}}]}"
                .formatted(id));

    assertThat(work.authors()).containsExactly(new ParsedAuthor("A", null, null, null, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'a': [-1]}",
        "{'a': [100001]}",
        "{'a': [99999999999]}",
        "{'a': [0.5]}",
        "{'a': ['0']}",
        "{'a': 0}",
        "['a']",
        "'a'"
      })
  void anImpossibleAbstractIsLeftOut(String index) {
    ParsedLine parsed =
        parse(
            Format.OPENALEX,
            "{'id': 'W1', 'title': 'T', 'abstract_inverted_index': %s}".formatted(index));

    assertThat(problems(parsed)).containsExactly("FIELD abstract bad_abstract_index");
    assertThat(parsed.works()).singleElement().extracting(ParsedWork::abstractText).isNull();
  }

  @Test
  void anAbstractDoesNotGrowBeyondItsLine() {
    String places = "1,".repeat(99_999) + "1";
    String word = "w".repeat(40_000);

    ParsedLine parsed =
        parse(
            Format.OPENALEX,
            "{'id': 'W1', 'title': 'T', 'abstract_inverted_index': {'%s': [%s]}}"
                .formatted(word, places));

    assertThat(problems(parsed)).containsExactly("FIELD abstract bad_abstract_index");
  }

  @Test
  void wrongTypesAreReportedAsThoseOfANormalizedWork() {
    ParsedLine parsed =
        parse(
            Format.OPENALEX,
            """
            {'id': 'W1', 'title': 'T', 'authorships': {'author': 1}, 'topics': ['plain', 7, {}],
             'referenced_works': 'W2', 'publication_year': 'soon', 'primary_location': [1]}
            """);

    assertThat(problems(parsed))
        .containsExactlyInAnyOrder(
            "FIELD authors wrong_type", "FIELD references wrong_type", "FIELD year wrong_type");
    assertThat(parsed.works().get(0).topics()).containsExactly("plain", "7");
  }

  @Test
  void aPageOfTheApiIsItsWorks() {
    ParsedLine parsed =
        parse(
            Format.OPENALEX,
            """
            {'meta': {'count': 2}, 'results': [
              {'id': 'W1', 'title': 'T'}, {'id': 'W2', 'title': null}, {'id': 'W3', 'title': 'U'}
            ], 'group_by': []}
            """);

    assertThat(parsed.works()).extracting(ParsedWork::id).containsExactly("W1", "W3");
    assertThat(problems(parsed)).containsExactly("RECORD [1].title missing_title");
  }
}
