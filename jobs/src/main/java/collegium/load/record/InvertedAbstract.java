package collegium.load.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An abstract given as its words, each with the places where it stands. */
final class InvertedAbstract {
  private static final int LAST_PLACE = 100_000;
  private static final int LONGEST = 2_000_000;

  private record Word(int place, String text) {}

  private InvertedAbstract() {}

  /** The words in order; empty, with a finding, where a place is impossible. */
  static Optional<String> text(JsonNode index, Findings findings) {
    if (index.isMissingNode() || index.isNull()) {
      return Optional.empty();
    }
    List<Word> words = new ArrayList<>();
    Optional<String> fault = collect(index, words);
    if (fault.isPresent()) {
      findings.field(
          NormalizedShape.ABSTRACT, "bad_abstract_index: " + fault.get(), index.toString());
      return Optional.empty();
    }
    words.sort(Comparator.comparingInt(Word::place));
    return Optional.of(words.stream().map(Word::text).collect(Collectors.joining(" ")));
  }

  /** Adds the words; answers what is wrong with them. */
  private static Optional<String> collect(JsonNode index, List<Word> words) {
    if (!index.isObject()) {
      return Optional.of("should be an object of words and their places");
    }
    long length = 0;
    for (Map.Entry<String, JsonNode> entry : index.properties()) {
      if (!entry.getValue().isArray()) {
        return Optional.of("the places of a word are an array");
      }
      for (JsonNode place : entry.getValue()) {
        if (!place.isInt() || place.intValue() < 0 || place.intValue() > LAST_PLACE) {
          return Optional.of("a place is a whole number from 0 to " + LAST_PLACE);
        }
        length += entry.getKey().length() + 1;
        if (length > LONGEST) {
          return Optional.of("more than " + LONGEST + " characters");
        }
        words.add(new Word(place.intValue(), entry.getKey()));
      }
    }
    return Optional.empty();
  }
}
