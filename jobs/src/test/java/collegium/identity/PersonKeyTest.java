package collegium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonKeyTest {
  @Test
  void theUpstreamIdComesFirstThenTheOrcidThenTheFoldedName() {
    assertThat(PersonKey.of("A1", "0000-0002-1825-0097", "Ann Lee", "w", 1)).isEqualTo("A1");
    assertThat(PersonKey.of(null, "0000-0002-1825-0097", "Ann Lee", "w", 1))
        .isEqualTo("orcid:0000-0002-1825-0097");
    assertThat(PersonKey.of(null, null, "José García-Márquez", "w", 1))
        .isEqualTo("name:jose-garcia-marquez");
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    assertThat(PersonKey.of(null, null, "JOSE GARCIA MARQUEZ", "w", 1))
        .isEqualTo(PersonKey.of(null, null, "José García-Márquez", "x", 2));
  }

  @Test
  void aNameInWhichNothingCanBeReadStandsForItselfAlone() {
    assertThat(PersonKey.of(null, null, "???", "w7", 3)).isEqualTo("mention:w7#3");
  }

  @Test
  void namesOfAnyScriptAreKept() {
    assertThat(PersonKey.of(null, null, "王伟", "w", 1)).isEqualTo("name:王伟");
  }
}
