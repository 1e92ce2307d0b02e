package collegium.load.record;

import java.util.List;

/**
 * A checked work. Text is null where there is none; lists are never null.
 *
 * @param id at most 512 characters, without control characters
 * @param title cleaned; null only for a deleted work
 * @param rawTitle as given upstream; null where equal to {@code title}
 * @param abstractText cleaned
 * @param rawAbstract as given upstream; null where equal to {@code abstractText}
 * @param type one of the types of a normalized work, {@code other} where none is known
 * @param year 1400 to 2100
 * @param published 2021, 2021-07 or 2021-07-15
 * @param doi lower case, without any prefix: {@code 10.1000/182}
 * @param url http or https
 * @param source where the record comes from
 * @param authors in byline order
 * @param topics without repetition, in the order given
 * @param references ids of other works, without repetition, in the order given
 * @param deleted a tombstone, of which only the id counts
 * @param updated in UTC, to the second: {@code 2021-07-15T00:00:00Z}
 */
public record ParsedWork(
    String id,
    String title,
    String rawTitle,
    String abstractText,
    String rawAbstract,
    String type,
    Integer year,
    String published,
    String venue,
    String language,
    String doi,
    String url,
    String source,
    List<ParsedAuthor> authors,
    List<String> topics,
    List<String> references,
    boolean retracted,
    boolean deleted,
    String updated) {
  public ParsedWork {
    authors = List.copyOf(authors);
    topics = List.copyOf(topics);
    references = List.copyOf(references);
  }
}
