package collegium.load.record;

import static collegium.load.record.Parsing.parse;
import static collegium.load.record.Parsing.problems;
import static collegium.load.record.Parsing.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivWorkTest {

  @Test
  void everyFieldArrives() {
    ParsedWork work =
        work(
            Format.ARXIV,
            """
            {'id': '0704.0001', 'submitter': 'Ada', 'authors': 'A. Byron (1) and N. Evans II',
             'title': 'On\\n  Graphs', 'abstract': '  We draw.\\n', 'comments': '3 pages',
             'journal-ref': 'J.Graphs 7, 2008', 'doi': '10.1000/ABC 10.1000/def',
             'report-no': null, 'categories': 'math.CO cs.DM', 'license': null,
             'versions': [{'version': 'v2', 'created': 'Tue, 24 Jul 2007 20:10:27 GMT'},
                          {'version': 'v1', 'created': 'Mon, 2 Apr 2007 19:18:42 GMT'}],
             'update_date': '2008-11-26',
             'authors_parsed': [['Byron', 'A.', '', '1 and 2', 'Univ. of\\n  Poland'],
                                ['Evans', 'Neal', 'II', 'for the X Collaboration'],
                                ['Sudha', '', '']]}
            """);

    assertThat(work)
        .isEqualTo(
            new ParsedWork(
                "arxiv:0704.0001",
                "On Graphs",
                "On\n  Graphs",
                "We draw.",
                "  We draw.\n",
                "preprint",
                2007,
                "2007-04-02",
                "J.Graphs 7, 2008",
                null,
                "10.1000/abc",
                "https://arxiv.org/abs/0704.0001",
                "arXiv",
                List.of(
                    new ParsedAuthor(
                        "A. Byron",
                        null,
                        null,
                        null,
                        List.of(new ParsedAffiliation(null, "Univ. of Poland", null))),
                    new ParsedAuthor("Neal Evans II", null, null, null, List.of()),
                    new ParsedAuthor("Sudha", null, null, null, List.of())),
                List.of("math.CO", "cs.DM"),
                List.of(),
                false,
                false,
                "2008-11-26T00:00:00Z"));
  }

  @Test
  void aCollaborationIsReportedAndNoAuthor() {
    ParsedLine parsed =
        parse(
            Format.ARXIV,
            """
            {'id': 'hep-ex/1', 'title': 'T', 'authors_parsed':
              [['The BABAR Collaboration', '', ''], ['Collaboration', 'LHCb', ''], ['Aubert', 'B.', '']]}
            """);

    assertThat(parsed.works().get(0).authors())
        .extracting(ParsedAuthor::name)
        .containsExactly("B. Aubert");
    assertThat(problems(parsed))
        .containsExactly("FIELD authors not_a_person", "FIELD authors not_a_person");
    assertThat(parsed.works().get(0).venue()).isEqualTo("arXiv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A. Serga, M. Kostylev, and B. Hill                 | A. Serga; M. Kostylev; B. Hill
          A. Serga (1), B. Hill (1 and 2) ((1) Oxford, UK)   | A. Serga; B. Hill
          Neal Evans, II, P. Myers, Jr.                      | Neal Evans II; P. Myers Jr.
          A. Serga for the ALICE Collaboration, B. Hill      | A. Serga; B. Hill
          A. Serga with B. Hill                              | A. Serga; B. Hill
          A. Serga, with an appendix by C. Doe               | A. Serga
          Sandra Anders                                      | Sandra Anders
          A. Serga (Oxford                                   | A. Serga
          A.  Serga) &   B. Hill                             | A. Serga; B. Hill
          """)
  void aBylineOfFreeTextIsCutIntoNames(String byline, String names) {
    ParsedWork work =
        work(Format.ARXIV, "{'id': '1', 'title': 'T', 'authors': '%s'}".formatted(byline));

    assertThat(work.authors())
        .extracting(ParsedAuthor::name)
        .containsExactly(names.split("; ", -1));
  }

  @Test
  void notPeopleInFreeTextAreReported() {
    ParsedLine parsed =
        parse(
            Format.ARXIV,
            "{'id': '1', 'title': 'T', 'authors': 'BABAR Collaboration: B. Aubert, et al.'}");

    assertThat(parsed.works().get(0).authors())
        .extracting(ParsedAuthor::name)
        .containsExactly("B. Aubert");
    assertThat(problems(parsed))
        .containsExactly("FIELD authors not_a_person", "FIELD authors not_a_person");
  }

  @Test
  void whatCannotBeUsedIsReportedAsAFieldOfANormalizedWork() {
    ParsedLine parsed =
        parse(
            Format.ARXIV,
            """
            {'id': '1', 'title': 'T', 'versions': [{'version': 'v1', 'created': 'in spring'}],
             'authors_parsed': {}, 'doi': 'none', 'categories': 7, 'update_date': 'today'}
            """);

    assertThat(problems(parsed))
        .containsExactlyInAnyOrder(
            "FIELD published bad_date",
            "FIELD authors wrong_type",
            "FIELD doi bad_doi",
            "FIELD topics wrong_type",
            "FIELD updated bad_timestamp");
    assertThat(parsed.works()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"null,missing_id", "' ',missing_id", "[1],wrong_type"})
  void withoutIdTheRecordIsLost(String id, String code) {
    String json = id.isBlank() ? "''" : id;

    assertThat(problems(parse(Format.ARXIV, "{'id': %s, 'title': 'T'}".formatted(json))))
        .containsExactly("RECORD id " + code);
  }
}
