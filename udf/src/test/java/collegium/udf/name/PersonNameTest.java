package collegium.udf.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Ada Lovelace|Ada Lovelace",
        " Ada \t Lovelace |Ada Lovelace",
        "ADA LOVELACE|ADA LOVELACE",
        "C. Bal\\'azs|C. Balázs",
        "Mikkel {\\O}bro|Mikkel Øbro",
        "Garc&iacute;a M&#225;rquez|García Márquez",
        "Eric~Granger|Eric Granger",
        "Paul Borne--Pons|Paul Borne-Pons",
        "and Keh-Yih Su|Keh-Yih Su",
        "by Jane Roe|Jane Roe",
        "Yi-Fan Zhang†|Yi-Fan Zhang",
        "*Ana Roe*|Ana Roe",
        "Ana Roe 1,2|Ana Roe",
        "Ana Roe (1, 2)|Ana Roe",
        "Ana Roe$^{1,2}$|Ana Roe",
        "Ana Roe$^3$,|Ana Roe",
        "Ana AlShakhori1|Ana AlShakhori",
        "Wei Ding 0003|Wei Ding",
        "Eric H. Nyberg 3rd|Eric H. Nyberg 3rd",
        "Mäler, Karl-Göran|Karl-Göran Mäler",
        "Kling, Catherine L.|Catherine L. Kling",
        "Smith, Jr.|Smith, Jr.",
        "John Smith, Jr.|John Smith, Jr.",
        "Smith, John, Jr.|John Smith Jr.",
        "Smith, Jr., John|John Smith Jr.",
        "de la Cruz, Juan, III|Juan de la Cruz III",
        "Acme, Inc.|Acme, Inc.",
        "“He,Ho-Ching” Yen|“He,Ho-Ching” Yen",
        "And Rosta|And Rosta",
        "王伟|王伟"
      })
  void isShown(String raw, String shown) {
    assertThat(PersonName.display(raw)).isEqualTo(shown);
    assertThat(PersonName.display(shown)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Ada Lovelace|ada lovelace",
        "José María O'Hara|jose maria ohara",
        "José María O’Hara|jose maria ohara",
        "Jose Maria O´Hara|jose maria ohara",
        "J.R. Müller-Łukasz|j r muller lukasz",
        "J. R. Muller Lukasz|j r muller lukasz",
        "J.-F. Bonastre|j f bonastre",
        "Sedelow, Walter A., Jr.|walter a sedelow jr",
        "Walter A. Sedelow Jr|walter a sedelow jr",
        "Søren Weiß|soren weiss",
        "SØREN WEISS|soren weiss",
        "Þórdís Sæmundsdóttir|thordis saemundsdottir",
        "Đặng Văn Đức|dang van duc",
        "Işık Yılmaz|isik yilmaz",
        "İSMAİL|ismail",
        "Sungrim (Riea) Moon|sungrim riea moon",
        "Young-Jun_Lee|young junlee",
        "Wei Ding 0003|wei ding",
        "王伟|王伟",
        "Юрий Гагарин|юрии гагарин",
        "Γιώργος|γιωργοσ",
        "김민준|김민준",
        "かど だいご|かど だいご",
        "राम शर्मा|राम शर्मा"
      })
  void isFoldedToWhatIdentifiesAPerson(String raw, String folded) {
    assertThat(PersonName.fold(raw)).isEqualTo(folded);
    assertThat(PersonName.fold(folded)).isEqualTo(folded);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", ":", "*", "1,2", "...", "\u200B"})
  void noLetterIsNoName(String raw) {
    assertThat(PersonName.fold(raw)).isEmpty();
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void hostileNamesTakeLinearTime() {
    for (String unit :
        new String[] {"*", "1,", "John, ", "^(1", "(1) ", ". ", "'", "a\u0301\u0323"}) {
      String raw = unit.repeat(1_000_000 / unit.length());
      assertThat(PersonName.display(raw).length()).isLessThanOrEqualTo(raw.length());
      assertThat(PersonName.fold(raw).length()).isLessThanOrEqualTo(raw.length());
    }
  }
}
