package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.ORDER;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import voti.orders.booking.BookingEvent.BookingCancelled;
import voti.orders.booking.BookingEvent.BookingConfirmed;
import voti.orders.booking.BookingEvent.BookingDeclined;
import voti.orders.booking.BookingEvent.BookingRefused;
import voti.orders.booking.BookingEvent.BookingRequested;
import voti.orders.booking.BookingEvent.CarrierAnswerLate;
import voti.orders.booking.BookingEvent.CarrierDelivered;
import voti.orders.booking.BookingEvent.CarrierPickedUp;
import voti.orders.booking.Consignment;
import voti.orders.booking.Consignment.Packages;

/** One of every event of the booking of a carrier. */
public final class SampleBookings {

  public static final Instant NOON = Instant.parse("2010-02-14T12:00:00Z");

  private static final String BOOKING = "bkg-7f-0192f3a0-0074-7000-8000-000000000001";
  private static final String DISPATCH = "dis-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final String CARRIER = "NORDKULLER";
  private static final String PROOF =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private SampleBookings() {}

  /** Two pallets of 240 kg, to be fetched the morning after, answered within four hours. */
  public static Consignment consignment(String kilograms) {
    return new Consignment(
        CARRIER,
        "Nordkuller AS",
        "standard",
        Instant.parse("2010-02-15T08:00:00Z"),
        Instant.parse("2010-02-15T12:00:00Z"),
        List.of(new Packages("XPX", 2)),
        new BigDecimal(kilograms),
        "V000000000001",
        NOON.plusSeconds(4 * 3600));
  }

  static List<Object> all() {
    return List.of(
        new BookingRequested(
            BOOKING, ACCOUNT, ORDER, DISPATCH, 1, consignment("240"), NOON, "emp-veera"),
        new BookingConfirmed(
            BOOKING,
            ACCOUNT,
            ORDER,
            DISPATCH,
            1,
            CARRIER,
            "NK-2010-0815",
            "NK0815EE",
            Instant.parse("2010-02-15T09:30:00Z")),
        new BookingDeclined(BOOKING, ACCOUNT, ORDER, DISPATCH, 1, CARRIER, "No lorry."),
        new BookingCancelled(BOOKING, ACCOUNT, ORDER, DISPATCH, 1, CARRIER, "Fetched."),
        new CarrierAnswerLate(BOOKING, ACCOUNT, ORDER, DISPATCH, 1, CARRIER, NOON),
        new CarrierPickedUp(BOOKING, ACCOUNT, ORDER, DISPATCH, 1, CARRIER, NOON),
        new CarrierDelivered(BOOKING, ACCOUNT, ORDER, DISPATCH, 1, CARRIER, NOON, PROOF),
        new BookingRefused(
            BOOKING, ACCOUNT, ORDER, DISPATCH, "request", "weight-is-known", "Not known."));
  }
}
