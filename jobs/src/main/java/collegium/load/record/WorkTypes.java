package collegium.load.record;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The many words for a kind of work, and the nine that are kept. */
final class WorkTypes {
  static final String OTHER = "other";

  private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");
  private static final Map<String, String> KNOWN = known();

  private WorkTypes() {}

  /** {@code other} for null and for any word that is not known. */
  static String of(String word) {
    return word == null ? OTHER : KNOWN.getOrDefault(key(word), OTHER);
  }

  private static String key(String word) {
    return SEPARATORS.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** Words of Crossref, DataCite, OpenAlex, BibTeX and CSL. */
  private static Map<String, String> known() {
    Map<String, List<String>> words =
        Map.of(
            "article",
            List.of(
                "journal-article",
                "article-journal",
                "research-article",
                "journal-paper",
                "paper",
                "proceedings-article",
                "proceedings-paper",
                "conference-paper",
                "inproceedings",
                "conference-article",
                "paper-conference",
                "conference-proceeding",
                "letter"),
            "preprint",
            List.of("posted-content", "e-print", "working-paper"),
            "book",
            List.of("monograph", "edited-book", "reference-book", "proceedings"),
            "chapter",
            List.of(
                "book-chapter",
                "book-section",
                "book-part",
                "inbook",
                "incollection",
                "reference-entry"),
            "dataset",
            List.of("data-paper", "database"),
            "report",
            List.of("technical-report", "tech-report", "report-component", "report-series"),
            "thesis",
            List.of(
                "dissertation",
                "doctoral-thesis",
                "phd-thesis",
                "master-thesis",
                "masters-thesis",
                "bachelor-thesis"),
            "review",
            List.of("review-article", "systematic-review", "literature-review", "survey"));
    Map<String, String> known = new HashMap<>();
    words.forEach(
        (type, synonyms) -> {
          known.put(type, type);
          synonyms.forEach(synonym -> known.put(key(synonym), type));
        });
    return Map.copyOf(known);
  }
}
