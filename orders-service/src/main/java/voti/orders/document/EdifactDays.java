package voti.orders.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import voti.orders.edifact.Group;
import voti.orders.edifact.Segment;

/**
 * Days that a message says in DTM.
 *
 * @param from the first
 * @param until the last
 */
record EdifactDays(@Nullable LocalDate from, @Nullable LocalDate until) {

  /** On a day, at the earliest, at the latest (2005). */
  private static final String[] WANTED = {"2", "64", "63"};

  private static final DateTimeFormatter DAY = format("uuuuMMdd");
  private static final DateTimeFormatter SHORT_DAY = format("uuMMdd");
  private static final int DAY_LENGTH = 8;
  private static final int SHORT_LENGTH = 6;
  private static final int PERIOD_LENGTH = 2 * DAY_LENGTH + 1;

  /** When the goods of an order or a line are wanted. */
  static EdifactDays wanted(Group group) {
    var on = group.segment("DTM", WANTED[0]).map(EdifactDays::period);
    var earliest = group.segment("DTM", WANTED[1]).map(EdifactDays::of);
    var latest = group.segment("DTM", WANTED[2]).map(EdifactDays::of);
    return new EdifactDays(
        earliest.or(() -> on.map(EdifactDays::from)).orElse(null),
        latest.or(() -> on.map(EdifactDays::until)).orElse(null));
  }

  boolean isSaid() {
    return from != null || until != null;
  }

  /** The day of a segment, whatever time it says with it. */
  static LocalDate of(Segment dtm) {
    var text = dtm.required(1, 2);
    return switch (dtm.text(1, 3).orElse("102")) {
      case "102", "203", "204", "303" -> day(dtm, text, DAY_LENGTH, DAY);
      case "101", "201" -> day(dtm, text, SHORT_LENGTH, SHORT_DAY);
      default -> throw dtm.bad("Format " + dtm.required(1, 3) + " is not one we read; 102 is.");
    };
  }

  /** One day, or from one to another (718). */
  private static EdifactDays period(Segment dtm) {
    if (!dtm.text(1, 3).filter("718"::equals).isPresent()) {
      return new EdifactDays(of(dtm), of(dtm));
    }
    var text = dtm.required(1, 2);
    if (text.length() != PERIOD_LENGTH || text.charAt(DAY_LENGTH) != '-') {
      throw dtm.bad(text + " is not a period.");
    }
    return new EdifactDays(
        day(dtm, text, DAY_LENGTH, DAY), day(dtm, text.substring(DAY_LENGTH + 1), DAY_LENGTH, DAY));
  }

  private static LocalDate day(Segment dtm, String text, int length, DateTimeFormatter format) {
    try {
      return LocalDate.parse(text.substring(0, Math.min(length, text.length())), format);
    } catch (DateTimeParseException notADay) {
      var bad = dtm.bad(text + " is not a date.");
      bad.initCause(notADay);
      throw bad;
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }
}
