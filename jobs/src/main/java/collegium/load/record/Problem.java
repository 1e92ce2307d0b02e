package collegium.load.record;

import java.io.Serializable;

/**
 * Something that could not be used.
 *
 * @param field the field of a normalized work, such as {@code authors.orcid}; null where the
 *     problem is not one field's
 * @param reason a stable code, a colon and an explanation: {@code missing_id: a work needs an id}
 * @param value what was found instead, at most 200 characters, control characters escaped; or null
 */
public record Problem(Kind kind, String field, String reason, String value)
    implements Serializable {

  private static final int LONGEST_REASON = 400;
  private static final int LONGEST_VALUE = 200;

  /** How much is lost. */
  public enum Kind {
    /** The file, or the rest of it. */
    FILE,
    /** One record. */
    RECORD,
    /** One value of a record that is kept without it. */
    FIELD
  }

  public Problem {
    reason = Excerpt.of(reason, LONGEST_REASON);
    value = Excerpt.of(value, LONGEST_VALUE);
  }

  /** The stable code at the head of the reason. */
  public String code() {
    int colon = reason.indexOf(':');
    return colon < 0 ? reason : reason.substring(0, colon);
  }
}
