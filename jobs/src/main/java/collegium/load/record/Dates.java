package collegium.load.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** ISO dates, checked against the calendar. */
final class Dates {
  static final int FIRST_YEAR = 1400;
  static final int LAST_YEAR = 2100;
  private static final int DAY_LENGTH = "2021-07-15".length();

  private static final DateTimeFormatter TIMESTAMP =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private Dates() {}

  /** A year, month or day; of a timestamp its day. Empty where the calendar has no such date. */
  static Optional<String> published(String text) {
    boolean timestamp = text.length() > DAY_LENGTH && isTimeMark(text.charAt(DAY_LENGTH));
    String date = timestamp ? text.substring(0, DAY_LENGTH) : text;
    try {
      int year =
          switch (date.length()) {
            case 4 -> Year.parse(date).getValue();
            case 7 -> YearMonth.parse(date).getYear();
            default -> LocalDate.parse(date).getYear();
          };
      return Optional.of(date).filter(d -> isYear(year));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A timestamp, without zone taken as UTC, or a day as its midnight: in UTC, to the second. */
  static Optional<String> updated(String text) {
    try {
      Instant instant =
          text.length() == DAY_LENGTH
              ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
              : instant(text);
      // A fraction would make texts of unlike length, whose order is not that of time.
      return Optional.of(instant.truncatedTo(ChronoUnit.SECONDS))
          .filter(i -> isYear(i.atOffset(ZoneOffset.UTC).getYear()))
          .map(Instant::toString);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static int yearOf(String published) {
    return Integer.parseInt(published, 0, 4, 10);
  }

  private static boolean isYear(int year) {
    return FIRST_YEAR <= year && year <= LAST_YEAR;
  }

  private static Instant instant(String text) {
    boolean blank = text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == ' ';
    String iso =
        blank ? new StringBuilder(text).replace(DAY_LENGTH, DAY_LENGTH + 1, "T").toString() : text;
    TemporalAccessor time = TIMESTAMP.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
    return time instanceof OffsetDateTime zoned
        ? zoned.toInstant()
        : LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
  }

  private static boolean isTimeMark(char character) {
    return character == 'T' || character == 't' || character == ' ';
  }
}
