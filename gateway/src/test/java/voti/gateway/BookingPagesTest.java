package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who carries what has left. */
class BookingPagesTest extends Stage {

  private static final String API = "/api/orders/ord-7f-34/dispatches/";
  private static final String WAITING = "/dispatches/ord-7f-34/dis-7f-1";
  private static final String CONFIRMED = "/dispatches/ord-7f-34/dis-7f-2";
  private static final String NEW = "/dispatches/ord-7f-34/dis-7f-3";

  @Test
  void theDeskSeesWhichCarriersAreLate() {
    var veera = signedIn("warehouse");
    assertThat(veera.get("/stock?lang=en").body()).contains("/dispatches/bookings");
    assertThat(veera.get("/dispatches/bookings?lang=en").body())
        .contains("Nordkuller AS", "answer is late", "240 kg", "href=\"" + WAITING + "\"");
    assertThat(SERVICES.last("/api/orders/bookings").uri().getQuery()).isEqualTo("state=requested");
    assertThat(veera.get(WAITING + "?lang=en").body())
        .contains("Nordkuller AS was to answer by", "Reference V000000000002", "No lorry.")
        .contains("confirm-form", "decline-form", "cancel-form", "despatch-advice.xml")
        .doesNotContain("book-form");
    assertThat(signedIn("kam").get(WAITING).body()).doesNotContain("confirm-form");
  }

  @Test
  void aCarrierIsAskedForADispatchThatHasNone() {
    signedIn("warehouse")
        .fill(
            NEW,
            "book-form",
            Map.of(
                "carrier", "NORDKULLER",
                "pickupFrom", "2010-02-15T10:00",
                "pickupUntil", "2010-02-15T12:00",
                "packages[0].count", "2"));
    assertThat(SERVICES.posted(API + "dis-7f-3/bookings").body())
        .contains("\"carrier\":\"NORDKULLER\"", "\"pickupFrom\":\"2010-02-15T08:00:00Z\"")
        .contains("\"packages\":[{\"kind\":\"XPX\",\"count\":2}]")
        .doesNotContain("kilograms");
  }

  @Test
  void whatTheCarrierSaysIsWrittenDownUnderItsReference() {
    var veera = signedIn("warehouse");
    veera.fill(WAITING, "confirm-form", Map.of("number", "NK-1", "pickupAt", "2010-02-15T11:30"));
    assertThat(SERVICES.posted(API + "dis-7f-1/bookings/confirmations").body())
        .contains("\"reference\":\"V000000000002\"", "\"number\":\"NK-1\"")
        .contains("\"pickupAt\":\"2010-02-15T09:30:00Z\"");
    veera.fill(WAITING, "decline-form", Map.of("reason", "No lorry."));
    assertThat(SERVICES.posted(API + "dis-7f-1/bookings/declines").body()).contains("No lorry.");
    assertThat(veera.get(CONFIRMED + "?lang=en").body())
        .contains("Booking NK-1, tracking NK1TRACK", "pick-up-form");
    veera.fill(CONFIRMED, "pick-up-form", Map.of("at", "2010-02-15T11:40"));
    assertThat(SERVICES.posted(API + "dis-7f-2/bookings/pick-ups").body())
        .contains("\"at\":\"2010-02-15T09:40:00Z\"");
    veera.fill(CONFIRMED, "cancel-form", Map.of("reason", "The buyer fetches it."));
    assertThat(SERVICES.posted(API + "dis-7f-2/bookings/cancellations").body())
        .contains("The buyer fetches it.");
  }
}
