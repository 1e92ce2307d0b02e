package collegium.udf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenWordsTest {
  private static final String SOUND =
      "The co-authorship graph of a field shows which researchers work together, how close they are, and where two"
          + " groups touch without having met. We describe a parameterized family of measures for the strength of a"
          + " collaboration, compare them on bibliographic records of four decades, and report which of them predicts"
          + " the papers that two people will write together in the following years. A simple measure that forgets"
          + " old papers slowly turns out to be hard to beat; adding topics helps for young researchers only.";

  @ParameterizedTest
  @ValueSource(ints = {8, 13, 30, 47, 64, 80})
  void blanksAfterEverySoManyCharactersAreTakenOut(int period) {
    String broken = broken(SOUND, period);
    assertThat(broken).isNotEqualTo(SOUND);
    assertThat(TextCleaner.prose(broken)).isEqualTo(SOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SOUND,
        "An odd blank som ewhere in one wo rd is left alone, for nobody can tell what it was to be.",
        "ACGTACGTAC ACGTACGTAC GGTACCGTAC ACGTACGTAC TTTTACGTAC ACGTACGAAC ACGTACGTAC",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r",
        "20210101 20210102 20210103 20210104 20210105 20210106 20210107 20210108 20210109 20210110",
        "whic h"
      })
  void soundTextIsNotTouched(String text) {
    assertThat(TextCleaner.prose(text)).isEqualTo(text);
  }

  @Test
  void onePlaceOutOfStepIsEnoughToLeaveAll() {
    String broken = broken(SOUND, 40);
    String outOfStep = broken.substring(0, 120) + "x" + broken.substring(120);
    assertThat(TextCleaner.prose(outOfStep)).isEqualTo(outOfStep.replaceAll(" +", " "));
  }

  @Test
  void aTitleIsNotTouched() {
    String broken = broken(SOUND, 40);
    assertThat(TextCleaner.title(broken)).isEqualTo(broken.replaceAll(" +", " "));
  }

  private static String broken(String text, int period) {
    return IntStream.iterate(0, start -> start < text.length(), start -> start + period)
        .mapToObj(start -> text.substring(start, Math.min(text.length(), start + period)))
        .collect(Collectors.joining(" "));
  }
}
