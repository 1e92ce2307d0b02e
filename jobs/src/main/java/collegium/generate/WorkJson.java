package collegium.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Words a draft: the normalized work, clean, though not all of its fields are known. */
final class WorkJson {
  private static final double NO_ABSTRACT = 0.12;
  private static final double BARE_TITLE = 0.03;
  private static final double TITLE_CASE = 0.35;
  private static final double NATIONAL_LANGUAGE = 0.08;
  private static final double LANGUAGE_GIVEN = 0.9;
  private static final double SUBJECTS_GIVEN = 0.4;
  private static final double DOI_GIVEN = 0.75;
  private static final double URL_GIVEN = 0.5;
  private static final double YEAR_IN_DATE_ONLY = 0.05;

  /**
   * Of published versions with a preprint: a new subtitle, and the preprint showing the same DOI.
   */
  private static final double RETITLED = 0.3;

  private static final double SHARED_DOI = 0.3;
  private static final List<String> SUBTITLES =
      List.of("a reappraisal", "theory and practice", "an extended study", "methods and results");
  private static final List<String> COMMON_TITLES =
      List.of("Introduction", "Editorial", "Preface", "Guest editorial", "Book review", "Foreword");

  private final CorpusSpec spec;
  private final Timeline timeline;
  private final Authors authors;
  private final Institutions institutions;
  private final Citations citations;
  private final Prose prose;

  WorkJson(
      CorpusSpec spec, Timeline timeline, People people, Institutions institutions, Topics topics) {
    this.spec = spec;
    this.timeline = timeline;
    this.institutions = institutions;
    authors = new Authors(spec, people, institutions);
    citations = new Citations(topics);
    prose = new Prose(spec);
  }

  /** Must be called for every draft in turn: a work cites what was worded before. */
  ObjectNode write(Draft draft) {
    Dice dice = Dice.of(spec.seed(), "metadata", draft.number());
    LocalDate date = timeline.dateOf(draft.number());
    ObjectNode work = JsonNodeFactory.instance.objectNode();
    work.put("id", draft.id());
    writeText(work, draft, dice);
    writeDate(work, date, dice);
    work.put("type", draft.type().label());
    work.set("authors", authors.of(draft, date.getYear(), dice));
    writeLinks(work, draft, dice);
    if (dice.chance(SUBJECTS_GIVEN)) {
      work.putArray("topics").add(draft.topic().field()).add(draft.topic().area());
    }
    ArrayNode references = JsonNodeFactory.instance.arrayNode();
    citations.choose(draft, dice).forEach(references::add);
    if (!references.isEmpty()) {
      work.set("references", references);
    }
    if (draft.plant() == Plant.RETRACTED) {
      work.put("retracted", true);
    }
    work.put("updated", date.plusDays(dice.between(1, 300)) + "T00:00:00Z");
    work.put("source", "Collegium sample");
    if (draft.plant().stays()) {
      citations.remember(draft, dice);
    }
    return work;
  }

  private void writeText(ObjectNode work, Draft draft, Dice dice) {
    // Both versions of a work are in one language.
    String language = language(draft, Dice.of(spec.seed(), "language", draft.wording()));
    Prose.Text text = prose.write(draft, language);
    String title = text.title();
    if (draft.hasEarlierVersion() && dice.chance(RETITLED)) {
      title = retitled(title, dice);
    }
    boolean bare = dice.chance(BARE_TITLE);
    boolean common = draft.plant() == Plant.COMMON_TITLE;
    if (common) {
      title = dice.pick(COMMON_TITLES);
    }
    work.put(
        "title", dice.chance(TITLE_CASE) && language.equals("en") ? Words.titleCase(title) : title);
    boolean summary =
        Dirt.needsAbstract(draft.plant()) || !(bare || common || dice.chance(NO_ABSTRACT));
    if (summary) {
      work.put("abstract", text.summary());
    }
    if (!bare) {
      work.put("venue", venue(draft, dice));
    }
    if (dice.chance(LANGUAGE_GIVEN)) {
      work.put("language", language);
    }
  }

  private static String retitled(String title, Dice dice) {
    int colon = title.indexOf(':');
    return colon < 0 ? title + ": " + dice.pick(SUBTITLES) : title.substring(0, colon).strip();
  }

  private static void writeDate(ObjectNode work, LocalDate date, Dice dice) {
    String day = date.toString();
    double luck = dice.unit();
    // Full dates, months, or years alone; beside a date the year is at times left out.
    String published = luck < 0.65 ? day : luck < 0.85 ? day.substring(0, 7) : "";
    if (published.isEmpty() || !dice.chance(YEAR_IN_DATE_ONLY)) {
      work.put("year", date.getYear());
    }
    if (!published.isEmpty()) {
      work.put("published", published);
    }
  }

  private void writeLinks(ObjectNode work, Draft draft, Dice dice) {
    boolean preprintOfTwin = draft.otherVersion() > draft.number();
    if (dice.chance(preprintOfTwin ? SHARED_DOI : DOI_GIVEN)) {
      work.put("doi", "10.5555/cs." + (preprintOfTwin ? draft.otherVersion() : draft.number()));
    }
    if (dice.chance(URL_GIVEN)) {
      work.put("url", "https://example.org/works/" + draft.number());
    }
  }

  private String language(Draft draft, Dice dice) {
    Institution home = institutions.get(draft.group().institution());
    if (!dice.chance(NATIONAL_LANGUAGE)) {
      return "en";
    }
    return switch (home.culture()) {
      case GERMAN -> "de";
      case FRENCH -> "fr";
      case CHINESE -> "zh";
      case IBERIAN -> home.language().equals("spanish") ? "es" : "en";
      default -> "en";
    };
  }

  private static String venue(Draft draft, Dice dice) {
    if (draft.type() == WorkType.PREPRINT) {
      return "Open Preprints";
    }
    // Half of a group's works go where it always sends them.
    List<String> venues = draft.topic().venues();
    return dice.chance(0.5) ? venues.get(draft.group().id() % venues.size()) : dice.pick(venues);
  }
}
