package collegium.generate;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was written.
 *
 * @param works one normalized work a line
 * @param truthAuthors who is who: work_id, position, name, person
 * @param truthWorks work_id, topic, community, version_of, kind
 * @param truthPairs planted close pairs: person_a, person_b, works
 * @param workCount works with an id of their own
 * @param lineCount lines of {@code works}: repeated records and tombstones come on top of the works
 * @param mentionCount lines of {@code truthAuthors} below its header
 * @param personCount people who published at least once
 * @param kindCounts works of each kind of plant, in a fixed order; "normal" is the rest
 */
public record GeneratedCorpus(
    Path works,
    Path truthAuthors,
    Path truthWorks,
    Path truthPairs,
    long workCount,
    long lineCount,
    long mentionCount,
    long personCount,
    Map<String, Long> kindCounts) {

  public GeneratedCorpus {
    kindCounts = Collections.unmodifiableMap(new LinkedHashMap<>(kindCounts));
  }
}
