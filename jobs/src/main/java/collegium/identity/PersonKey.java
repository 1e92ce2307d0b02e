package collegium.identity;

import collegium.udf.name.PersonName;
import java.util.Locale;

/** The id a mention's person has: the upstream id, else the ORCID, else the folded name. */
final class PersonKey {
  private PersonKey() {}

  /**
   * Decides by what is given with the mention.
   *
   * @param id upstream id or null
   * @param orcid verified ORCID or null
   * @param name name on the byline
   * @return never null; a name in which nothing can be read stands for this one mention alone
   */
  static String of(String id, String orcid, String name, String workId, int position) {
    if (id != null) {
      return id;
    }
    if (orcid != null) {
      return "orcid:" + orcid;
    }
    String folded = PersonName.fold(name);
    return folded.isEmpty()
        ? String.format(Locale.ROOT, "mention:%s#%d", workId, position)
        : "name:" + folded.replace(' ', '-');
  }
}
