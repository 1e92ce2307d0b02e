package collegium.udf.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-0002-1825-0097",
        "0000000218250097",
        "https://orcid.org/0000-0002-1825-0097",
        "http://www.orcid.org/0000-0002-1825-0097/",
        "orcid.org/0000-0002-1825-0097",
        "ORCID: 0000-0002-1825-0097",
        " 0000 0002 1825 0097 ",
        "0000–0002–1825–0097"
      })
  void isBroughtToItsUsualForm(String raw) {
    assertThat(Orcid.normalize(raw)).contains("0000-0002-1825-0097");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-0002-1694-233X", "0000-0002-1694-233x", "000000021694233x"})
  void mayEndInX(String raw) {
    assertThat(Orcid.normalize(raw)).contains("0000-0002-1694-233X");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "0000-0002-1825-0098", // wrong check digit
        "0000-0002-1852-0097", // two digits swapped
        "0000-0002-1825-009",
        "0000-0002-1825-00970",
        "X000-0002-1825-0097",
        "https://example.org/0000-0002-1825-0097",
        "٠٠٠٠-0002-1825-0097",
        "not an orcid"
      })
  void anythingElseIsNone(String raw) {
    assertThat(Orcid.normalize(raw)).isEmpty();
  }
}
