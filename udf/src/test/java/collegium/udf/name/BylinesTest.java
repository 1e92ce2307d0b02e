package collegium.udf.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
  @ParameterizedTest
  @CsvSource({
    "A B C A B C, A B C",
    "A B C C A B, A B C",
    "A A B B C C, A B C",
    "A B A B A B, A B",
    "A a, A",
    "A B C, A B C",
    "A B A, A B A",
    "A B C A B, A B C A B",
    "A B A A B A, A B A",
    "A, A",
  })
  void aBylineListedOverAndOverIsReadOnce(String listed, String once) {
    List<String> authors = Arrays.asList(listed.split(" "));
    assertThat(Bylines.once(authors, name -> name.toLowerCase(Locale.ROOT)))
        .containsExactly(once.split(" "));
  }

  @Test
  void anAuthorWithoutANameIsLikeNoOther() {
    assertThat(Bylines.once(List.of(":", ":"), PersonName::fold)).containsExactly(":", ":");
    assertThat(Bylines.once(List.<String>of(), PersonName::fold)).isEmpty();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void aHundredThousandAuthorsAreNoTrouble() {
    List<String> authors = IntStream.range(0, 50_000).mapToObj(i -> "author " + i).toList();
    List<String> twice = new ArrayList<>(authors);
    twice.addAll(authors);
    assertThat(Bylines.once(twice, name -> name)).isEqualTo(authors);
  }
}
