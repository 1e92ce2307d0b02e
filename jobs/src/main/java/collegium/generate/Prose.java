package collegium.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Titles and abstracts that read like a paper's: sentences by their part in the argument, filled
 * with a topic's terms.
 */
final class Prose {
  /**
   * A group keeps coming back to a favourite term; so its works are nearer to each other than to
   * the topic's others.
   */
  private static final double FAVOURITE = 0.5;

  /** Share of the terms of a work that come from its second topic. */
  private static final double SECOND_TOPIC = 0.25;

  private static final double WORD_FLATNESS = 3;
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "zh");

  private final CorpusSpec spec;
  private final Map<String, Style> styles = new LinkedHashMap<>();

  Prose(CorpusSpec spec) {
    this.spec = spec;
    for (String language : LANGUAGES) {
      styles.put(language, Style.of(ListFile.read("text-" + language + ".txt")));
    }
  }

  /** A title and an abstract. */
  record Text(String title, String summary) {}

  Text write(Draft draft, String language) {
    Style style = styles.get(language);
    Wording wording = new Wording(draft, style, Dice.of(spec.seed(), "wording", draft.wording()));
    String title = wording.title();
    List<String> sentences = new ArrayList<>();
    wording.say(sentences, "opening", 1);
    wording.say(sentences, "gap", wording.dice.below(2));
    wording.say(sentences, "aim", 1);
    wording.say(sentences, "method", wording.dice.between(1, 3));
    wording.say(sentences, "result", wording.dice.between(2, 3));
    wording.say(sentences, "close", 1);
    return new Text(title, String.join(language.equals("zh") ? "" : " ", sentences));
  }

  private record Style(
      Map<String, List<Template>> templates, Ranked<String> adjectives, Ranked<String> nouns) {
    static Style of(ListFile file) {
      Map<String, List<Template>> templates = new LinkedHashMap<>();
      for (String part : file.names()) {
        templates.put(part, file.section(part).stream().map(Template::new).toList());
      }
      return new Style(
          templates,
          Ranked.zipf(file.wordsOf("adj"), WORD_FLATNESS),
          Ranked.zipf(file.wordsOf("noun"), WORD_FLATNESS));
    }
  }

  /** The words of one work: what it is about stays the same from sentence to sentence. */
  private final class Wording {
    private final Draft draft;
    private final Style style;
    private final Dice dice;
    private final String focus;
    private final List<String> terms = new ArrayList<>();
    private final Set<String> inSentence = new HashSet<>();

    Wording(Draft draft, Style style, Dice dice) {
      this.draft = draft;
      this.style = style;
      this.dice = dice;
      Dice groups = Dice.of(spec.seed(), "favourite", draft.group().id());
      String favourite = draft.topic().terms().draw(groups);
      focus = dice.chance(FAVOURITE) ? favourite : draft.topic().terms().draw(dice);
      while (terms.size() < 3) {
        String term = topic().terms().draw(dice);
        if (!term.equals(focus) && !terms.contains(term)) {
          terms.add(term);
        }
      }
    }

    void say(List<String> sentences, String part, int count) {
      List<Template> unsaid = new ArrayList<>(style.templates().get(part));
      for (int i = 0; i < count && !unsaid.isEmpty(); i++) {
        sentences.add(filled(unsaid.remove(dice.below(unsaid.size()))));
      }
    }

    String title() {
      return filled(dice.pick(style.templates().get("title")));
    }

    private String filled(Template template) {
      inSentence.clear();
      inSentence.add(focus);
      return template.fill(this::word);
    }

    private String word(String slot) {
      return switch (slot) {
        case "focus" -> focus;
        case "term" -> unused(() -> dice.pick(terms));
        case "shared" -> unused(() -> topic().shared().draw(dice));
        case "method" -> unused(() -> draft.topic().methods().draw(dice));
        case "topic" -> Words.small(draft.topic().area());
        case "adj" -> unused(() -> style.adjectives().draw(dice));
        case "noun" -> unused(() -> style.nouns().draw(dice));
        case "number" -> String.valueOf(dice.between(3, 40));
        case "percent" -> dice.between(2, 60) + "%";
        default -> throw new IllegalArgumentException("No such slot: {" + slot + "}");
      };
    }

    private Topic topic() {
      return dice.chance(SECOND_TOPIC) ? draft.second() : draft.topic();
    }

    /** Not a word that the sentence has already, so that nothing is compared with itself. */
    private String unused(Supplier<String> words) {
      String word = words.get();
      for (int attempt = 0; attempt < 8 && inSentence.contains(word); attempt++) {
        word = words.get();
      }
      inSentence.add(word);
      return word;
    }
  }
}
