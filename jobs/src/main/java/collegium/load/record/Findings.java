package collegium.load.record;

import java.util.ArrayList;
import java.util.List;

/**
 * The problems of one line. Bounded, so that a single hostile record cannot fill the quarantine:
 * what goes beyond is counted.
 */
final class Findings {
  private static final int MOST_FIELDS_PER_WORK = 100;
  private static final int MOST_RECORDS = 10_000;

  private final List<Problem> problems = new ArrayList<>();
  private String place = "";
  private int fields;
  private int fieldsUnlisted;
  private int records;
  private int recordsUnlisted;

  /** From here on problems are those of the work at this place, such as {@code [17]}. */
  void startWork(String itsPlace) {
    endWork();
    place = itsPlace;
  }

  void field(String field, String reason, String value) {
    if (fields++ < MOST_FIELDS_PER_WORK) {
      problems.add(new Problem(Problem.Kind.FIELD, where(field), reason, value));
    } else {
      fieldsUnlisted++;
    }
  }

  void record(String field, String reason, String value) {
    if (records++ < MOST_RECORDS) {
      problems.add(new Problem(Problem.Kind.RECORD, where(field), reason, value));
    } else {
      recordsUnlisted++;
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  List<Problem> problems() {
    endWork();
    if (recordsUnlisted > 0) {
      String reason = "more_problems: " + recordsUnlisted + " further records cannot be used";
      problems.add(new Problem(Problem.Kind.RECORD, null, reason, null));
      recordsUnlisted = 0;
    }
    return problems;
  }

  private String where(String field) {
    if (place.isEmpty()) {
      return field;
    }
    return field == null ? place : place + "." + field;
  }

  private void endWork() {
    if (fieldsUnlisted > 0) {
      String reason = "more_problems: " + fieldsUnlisted + " further values cannot be used";
      problems.add(new Problem(Problem.Kind.FIELD, where(null), reason, null));
    }
    fields = 0;
    fieldsUnlisted = 0;
  }
}
