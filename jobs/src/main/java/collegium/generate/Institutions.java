package collegium.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The world's institutions: named after real cities, drawn by their country's share and their own
 * rank.
 */
final class Institutions {
  private static final double CITY_FLATNESS = 2;
  private static final double NAMING_FLATNESS = 1;

  /** Share of people whose name comes from the country they work in. */
  private static final double LOCALS = 0.72;

  private static final Map<String, List<String>> NAMINGS =
      Map.of(
          "english",
              List.of("University of %s", "%s Institute of Technology", "%s Research Centre"),
          "spanish",
              List.of(
                  "Universidad de %s",
                  "Universidad Politécnica de %s", "Instituto de Ciencias de %s"),
          "portuguese",
              List.of(
                  "Universidade de %s",
                  "Universidade Federal de %s", "Instituto de Ciências de %s"),
          "german", List.of("Universität %s", "Technische Universität %s", "Hochschule %s"),
          "french", List.of("Université de %s", "Institut polytechnique de %s", "Hôpital de %s"));

  private static final Ranked<Culture> ABROAD =
      Ranked.weighted(List.of(Culture.values()), culture -> culture.abroad);

  private final Ranked<Place> places;

  Institutions() {
    List<Place> all = new ArrayList<>();
    ListFile file = ListFile.read("institutions.txt");
    for (String heading : file.names()) {
      addCountry(all, heading.split(" ", -1), file.wordsOf(heading));
    }
    places = Ranked.weighted(all, Place::weight);
  }

  private static void addCountry(List<Place> all, String[] heading, List<String> cities) {
    double countryWeight = Double.parseDouble(heading[1]);
    Culture culture = Culture.valueOf(heading[2].toUpperCase(Locale.ROOT));
    double cityWeights = zipfSum(cities.size(), CITY_FLATNESS);
    List<String> namings = NAMINGS.get(heading[3]);
    for (int city = 0; city < cities.size(); city++) {
      for (int naming = 0; naming < namings.size(); naming++) {
        String name = String.format(Locale.ROOT, namings.get(naming), cities.get(city));
        double weight =
            countryWeight / cityWeights / (city + CITY_FLATNESS) / (naming + NAMING_FLATNESS);
        all.add(
            new Place(
                all.size(),
                new Institution(name, cities.get(city), heading[0], culture, heading[3]),
                weight));
      }
    }
  }

  private static double zipfSum(int ranks, double flatness) {
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += 1 / (rank + flatness);
    }
    return sum;
  }

  private record Place(int index, Institution institution, double weight) {}

  int draw(Dice dice) {
    return places.draw(dice).index();
  }

  Institution get(int index) {
    return places.items().get(index).institution();
  }

  /** Where somebody's name comes from who works at this institution. */
  Culture cultureAt(int institution, Dice dice) {
    return dice.chance(LOCALS) ? get(institution).culture() : ABROAD.draw(dice);
  }
}
