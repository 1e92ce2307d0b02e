package collegium.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {
  private final NameBook names = new NameBook();

  @ParameterizedTest
  @CsvSource({
    "Юрий, Yury, Iurii",
    "Яковлев, Yakovlev, Iakovlev",
    "Вишневский, Vishnevsky, Vishnevskii",
    "Шевченко, Shevchenko, Shevchenko",
    "Захаров, Zakharov, Zaharov"
  })
  void cyrillicHasTwoSpellings(String name, String common, String other) {
    assertThat(Cyrillic.latin(name)).isEqualTo(common);
    assertThat(Cyrillic.otherLatin(name)).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({"Иванов, Иванова", "Ильин, Ильина", "Вишневский, Вишневская", "Ткаченко, Ткаченко"})
  void womensFamilyNamesAgree(String family, String feminine) {
    assertThat(Cyrillic.feminine(family)).isEqualTo(feminine);
  }

  @ParameterizedTest
  @CsvSource({"John, J.", "Jean-Pierre, J.-P.", "José Luis, J. L.", "Min-jun, M.-J.", "R., R."})
  void givenNamesShortenToInitials(String given, String initials) {
    assertThat(Signatures.initials(given)).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({
    "Núñez, Nunez",
    "Đặng Văn, Dang Van",
    "Łukasz, Lukasz",
    "Ødegård, Odegard",
    "Weiß, Weiss",
    "Işık, Isik"
  })
  void accentsDrop(String name, String plain) {
    assertThat(Words.withoutAccents(name)).isEqualTo(plain);
  }

  @ParameterizedTest
  @EnumSource(Culture.class)
  void namesLookLikeNames(Culture culture) {
    for (int i = 0; i < 2000; i++) {
      PersonName name = names.name(culture, Dice.of(1, "test", i));
      assertThat(name.given() + " " + name.family())
          .matches("\\p{Lu}[\\p{L}'’-]*( \\p{Lu}[\\p{L}'’-]*){1,4}");
    }
  }

  @Test
  void fewFamilyNamesServeManyKoreansAndManyServeTheEnglish() {
    assertThat(families(Culture.KOREAN)).hasSizeLessThan(50);
    assertThat(families(Culture.ENGLISH)).hasSizeGreaterThan(500);
  }

  private Set<String> families(Culture culture) {
    List<String> drawn =
        IntStream.range(0, 3000)
            .mapToObj(i -> names.name(culture, Dice.of(2, "test", i)).family())
            .toList();
    return new HashSet<>(drawn);
  }
}
