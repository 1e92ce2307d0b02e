package collegium.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfTest {
  @ParameterizedTest
  @CsvSource({
    "2021, 2021-12-31",
    "2021-02, 2021-02-28",
    "2020-02, 2020-02-29",
    "2021-07-15, 2021-07-15"
  })
  void aDateMeansItsLastDay(String date, LocalDate day) {
    assertThat(AsOf.lastDay(date)).isEqualTo(day);
  }
}
