package collegium.load.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a normalized work field by field. What is required and fails costs the record. */
final class WorkReader {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(Dates.FIRST_YEAR);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(Dates.LAST_YEAR);

  private final TextRules rules;
  private final BylineReader byline;

  WorkReader(TextRules rules) {
    this.rules = rules;
    this.byline = new BylineReader(rules);
  }

  /** The work, or empty where a finding says why it cannot be used. */
  Optional<ParsedWork> read(ObjectNode node, Findings findings) {
    Fields fields = new Fields(node, "", findings);
    boolean deleted = fields.flag(NormalizedShape.DELETED);
    Optional<String> id = id(fields, findings);
    Optional<CleanText> title = title(fields, findings, deleted);
    if (id.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    CleanText prose = CleanText.of(fields.rawText(NormalizedShape.ABSTRACT), rules::prose);
    String published =
        fields.checked(
            NormalizedShape.PUBLISHED,
            Dates::published,
            "bad_date: a date is 2021, 2021-07 or 2021-07-15, from 1400 to 2100");
    return Optional.of(
        new ParsedWork(
            id.get(),
            title.get().clean(),
            title.get().raw(),
            prose.clean(),
            prose.raw(),
            WorkTypes.of(fields.text(NormalizedShape.TYPE)),
            year(fields, published),
            published,
            label(fields.text(NormalizedShape.VENUE)),
            fields.text(NormalizedShape.LANGUAGE),
            fields.checked(
                NormalizedShape.DOI,
                Identifiers::doi,
                "bad_doi: a DOI begins with 10., as in 10.1000/182"),
            fields.checked(
                NormalizedShape.URL, Identifiers::url, "bad_url: a link begins with http or https"),
            fields.text(NormalizedShape.SOURCE),
            byline.read(fields, findings),
            topics(fields),
            references(fields, id.get()),
            fields.flag(NormalizedShape.RETRACTED),
            deleted,
            fields.checked(
                NormalizedShape.UPDATED,
                Dates::updated,
                "bad_timestamp: a timestamp is 2021-07-15 or 2021-07-15T10:00:00Z")));
  }

  private static Optional<String> id(Fields fields, Findings findings) {
    Optional<String> id = fields.required(NormalizedShape.ID);
    Optional<String> fault = id.flatMap(Identifiers::faultOf);
    fault.ifPresent(reason -> findings.record(NormalizedShape.ID, reason, id.get()));
    return fault.isPresent() ? Optional.empty() : id;
  }

  private Optional<CleanText> title(Fields fields, Findings findings, boolean deleted) {
    if (deleted) {
      return Optional.of(CleanText.of(fields.rawText(NormalizedShape.TITLE), rules::title));
    }
    Optional<String> given = fields.required(NormalizedShape.TITLE);
    Optional<CleanText> title =
        given.map(text -> CleanText.of(fields.rawText(NormalizedShape.TITLE), rules::title));
    if (title.isPresent() && title.get().clean() == null) {
      String reason = "empty_title: nothing is left of the title once cleaned";
      findings.record(NormalizedShape.TITLE, reason, given.get());
      return Optional.empty();
    }
    return title;
  }

  private static Integer year(Fields fields, String published) {
    BigDecimal year = fields.number(NormalizedShape.YEAR);
    if (year != null) {
      // The range first: on 1e999999999 even the test for a whole number would take for ever.
      boolean inRange = year.compareTo(FIRST_YEAR) >= 0 && year.compareTo(LAST_YEAR) <= 0;
      if (inRange && year.stripTrailingZeros().scale() <= 0) {
        return year.intValueExact();
      }
      String reason = "bad_year: a year is a whole number from 1400 to 2100";
      fields.unusable(NormalizedShape.YEAR, reason, fields.text(NormalizedShape.YEAR));
    }
    return published == null ? null : Dates.yearOf(published);
  }

  private List<String> topics(Fields fields) {
    Set<String> topics = new LinkedHashSet<>();
    for (String topic : fields.texts(NormalizedShape.TOPICS)) {
      String label = label(topic);
      if (label != null) {
        topics.add(label);
      }
    }
    return List.copyOf(topics);
  }

  private static List<String> references(Fields fields, String self) {
    Set<String> references = new LinkedHashSet<>();
    for (String reference : fields.texts(NormalizedShape.REFERENCES)) {
      Identifiers.faultOf(reference)
          .ifPresentOrElse(
              reason -> fields.unusable(NormalizedShape.REFERENCES, reason, reference),
              () -> references.add(reference));
    }
    references.remove(self);
    return List.copyOf(references);
  }

  private String label(String text) {
    return CleanText.of(text, rules::title).clean();
  }
}
