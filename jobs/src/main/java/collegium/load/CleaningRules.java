package collegium.load;

import collegium.load.record.ParsedAuthor;
import collegium.load.record.TextRules;
import collegium.udf.name.Bylines;
import collegium.udf.name.Orcid;
import collegium.udf.name.PersonName;
import collegium.udf.text.TextCleaner;
import java.util.List;
import java.util.Optional;

/** The cleaning of records by the functions that analysts have in SQL too. */
final class CleaningRules implements TextRules {
  @Override
  public String title(String raw) {
    return TextCleaner.title(raw);
  }

  @Override
  public String prose(String raw) {
    return TextCleaner.prose(raw);
  }

  @Override
  public String personName(String raw) {
    return PersonName.display(raw);
  }

  @Override
  public Optional<String> orcid(String raw) {
    return Orcid.normalize(raw);
  }

  @Override
  public List<ParsedAuthor> once(List<ParsedAuthor> byline) {
    return Bylines.once(byline, author -> PersonName.fold(author.name()));
  }
}
