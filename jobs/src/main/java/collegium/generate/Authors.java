package collegium.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The author list of a work: names as printed, few identifiers, most affiliations. */
final class Authors {
  /**
   * ORCID began in 2012; a share of people have one from then on and show it on some of their
   * works.
   */
  private static final int FIRST_ORCID_YEAR = 2013;

  private static final double HAS_ORCID = 0.3;
  private static final double SHOWS_ORCID = 0.5;
  private static final double HAS_ID = 0.03;
  private static final double SHOWS_ID = 0.7;

  /** Share of works whose source gives affiliations, and of authors there who have one. */
  private static final double WITH_AFFILIATIONS = 0.75;

  private static final double AFFILIATED = 0.93;
  private static final double SECOND_AFFILIATION = 0.04;
  private static final double PLAIN_STRING = 0.25;
  private static final double NO_COUNTRY = 0.15;

  /** Lists longer than this come without affiliations, as the sources of such works give them. */
  private static final int LONG_LIST = 50;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final CorpusSpec spec;
  private final People people;
  private final Institutions institutions;
  private final Signatures signatures;

  Authors(CorpusSpec spec, People people, Institutions institutions) {
    this.spec = spec;
    this.people = people;
    this.institutions = institutions;
    signatures = new Signatures(spec, people);
  }

  ArrayNode of(Draft draft, int year, Dice dice) {
    Byline byline = Byline.draw(dice);
    boolean affiliations = draft.team().size() <= LONG_LIST && dice.chance(WITH_AFFILIATIONS);
    ArrayNode authors = JSON.arrayNode();
    for (int person : draft.team()) {
      ObjectNode author = authors.addObject();
      author.put("name", signatures.on(person, byline, year, dice));
      identify(author, person, year, dice);
      if (affiliations && dice.chance(AFFILIATED)) {
        affiliate(author.putArray("affiliations"), draft, person, dice);
      }
    }
    plantOrcid(draft, authors);
    return authors;
  }

  private void identify(ObjectNode author, int person, int year, Dice dice) {
    Dice own = Dice.of(spec.seed(), "identifiers", person);
    if (own.chance(HAS_ID) && dice.chance(SHOWS_ID)) {
      author.put("id", "sample:person/" + person);
    }
    if (own.chance(HAS_ORCID) && year >= FIRST_ORCID_YEAR && dice.chance(SHOWS_ORCID)) {
      author.put("orcid", Orcid.of(person));
    }
  }

  private void affiliate(ArrayNode affiliations, Draft draft, int person, Dice dice) {
    addAffiliation(affiliations, institutions.get(people.institutionOf(person)), draft, dice);
    if (dice.chance(SECOND_AFFILIATION)) {
      addAffiliation(affiliations, institutions.get(institutions.draw(dice)), draft, dice);
    }
  }

  private static void addAffiliation(
      ArrayNode affiliations, Institution institution, Draft draft, Dice dice) {
    if (dice.chance(PLAIN_STRING)) {
      affiliations.add(
          "Department of %s, %s, %s"
              .formatted(
                  Words.titleCase(draft.topic().field()),
                  institution.name(),
                  institution.country()));
      return;
    }
    ObjectNode affiliation = affiliations.addObject().put("name", institution.name());
    if (!dice.chance(NO_COUNTRY)) {
      affiliation.put("country", institution.country());
    }
  }

  private static void plantOrcid(Draft draft, ArrayNode authors) {
    List<Integer> team = draft.team();
    ObjectNode first = (ObjectNode) authors.get(0);
    if (draft.plant() == Plant.BAD_ORCID) {
      first.put("orcid", Orcid.wrong(team.get(0)));
    } else if (draft.plant() == Plant.BORROWED_ORCID) {
      first.put("orcid", Orcid.of(team.get(1)));
    }
  }
}
