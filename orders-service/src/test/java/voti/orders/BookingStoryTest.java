package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.due.DueWork;
import voti.kit.testing.Asking.Answer;

/** A dispatch is booked with a carrier, declined, booked with another, fetched and there. */
class BookingStoryTest extends StockWorld {

  private static final String PROOF =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  private static final String REFERENCE = "/happened/0/event/consignment/reference";

  private static String product = "";

  @Autowired private List<DueWork> works;

  @BeforeEach
  void thereAreGoods() {
    prepare();
    if (product.isEmpty()) {
      product = controlled("CARRIED");
    }
  }

  @Test
  void aCarrierIsAskedDeclinesAndAnotherTakesTheGoodsToTheBuyer() {
    var order = confirmed(product, "10", "2010-02-28");
    var dispatch = taken(dispatch(order, "10", null)).text("/happened/0/event/dispatch");
    var bookings = "/api/orders/" + order + "/dispatches/" + dispatch + "/bookings";
    var unknown = veera(bookings, request("NORDKULLER", null));
    assertThat(unknown.text("/rule")).as("the product's weight").isEqualTo("weight-is-known");
    taken(
        as("dora").post("/api/orders/products/CARRIED/descriptions", Map.of("kilograms", "12.5")));
    var asked = taken(veera(bookings, request("NORDKULLER", null)));
    assertThat(asked.text("/happened/0/event/consignment/kilograms")).isEqualTo("125");
    var first = asked.text(REFERENCE);
    assertThat(veera(bookings, request("BALTVEOD", "125")).text("/rule"))
        .isEqualTo("carrier-is-free");

    var waiting = as("veera").get(fresh("/api/orders/bookings?state=requested&order=" + order));
    assertThat(waiting.text("/items/0/late")).isEqualTo("false");
    var answerBy = Instant.parse(waiting.text("/items/0/consignment/answerBy"));
    works.stream()
        .filter(work -> work.name().equals("remind-of-late-carriers"))
        .forEach(work -> work.run(answerBy.plusSeconds(60)));
    assertThat(seen("veera", bookings).text("/late")).isEqualTo("true");

    var declined = Map.of("reference", first, "reason", "No lorry on that day.");
    taken(as("machine").post(bookings + "/declines", declined));
    var second = taken(veera(bookings, request("BALTVEOD", null))).text(REFERENCE);
    var confirmation =
        Map.of(
            "reference", second,
            "number", "BV-77",
            "tracking", "BV77TRACK",
            "pickupAt", "2010-02-28T09:00:00Z");
    var late = new HashMap<>(confirmation);
    late.put("reference", first);
    assertThat(as("machine").post(bookings + "/confirmations", late).text("/rule"))
        .isEqualTo("answer-is-of-this-booking");
    assertThat(advice(order, dispatch)).doesNotContain("TrackingID");
    taken(as("machine").post(bookings + "/confirmations", confirmation));
    assertThat(advice(order, dispatch))
        .contains("<cbc:TrackingID>BV77TRACK</cbc:TrackingID>", "Baltveod OÜ")
        .contains("<cbc:GrossWeightMeasure unitCode=\"KGM\">125");
    var fetched = Map.of("reference", second, "at", "2010-02-28T09:10:00Z");
    taken(as("machine").post(bookings + "/pick-ups", fetched));
    assertThat(veera(bookings + "/cancellations", Map.of("reason", "No.")).text("/rule"))
        .isEqualTo("booking-can-be-left");
    var there = new HashMap<String, Object>(fetched);
    there.put("proof", "paper");
    assertThat(as("machine").post(bookings + "/deliveries", there).status()).isEqualTo(400);
    there.put("proof", PROOF);
    taken(as("machine").post(bookings + "/deliveries", there));
    var known = seen("mari", bookings);
    assertThat(known.text("/state")).isEqualTo("delivered");
    assertThat(known.text("/proof")).isEqualTo(PROOF);
    assertThat(known.text("/earlier/0/carrier")).isEqualTo("NORDKULLER");
  }

  @Test
  void whatIsWrongIsNamed() {
    var order = confirmed(product, "5", "2010-02-28");
    var dispatch = taken(dispatch(order, "5", null)).text("/happened/0/event/dispatch");
    var bookings = "/api/orders/" + order + "/dispatches/" + dispatch + "/bookings";
    var wrong = request("NOBODY", "10");
    assertThat(veera(bookings, wrong).text("/rule")).isEqualTo("carrier-is-registered");
    wrong.put("carrier", "OWN");
    wrong.put("service", "express");
    assertThat(veera(bookings, wrong).text("/facts/0/value")).isEqualTo("service");
    wrong.put("service", "standard");
    wrong.put("packages", List.of(Map.of("kind", "??", "count", 1)));
    assertThat(veera(bookings, wrong).text("/rule")).isEqualTo("packages-are-counted");
    var window = request("OWN", "10");
    window.put("pickupUntil", window.get("pickupFrom"));
    assertThat(veera(bookings, window).text("/rule")).isEqualTo("pickup-has-a-window");
    assertThat(veera(bookings, request("OWN", "8000.1")).text("/rule"))
        .isEqualTo("weight-is-within-the-carriers");
    assertThat(mari().post(bookings, request("OWN", "10")).status()).isEqualTo(403);
    assertThat(as("veera").get(bookings).status()).as("nobody was asked").isEqualTo(404);
    var other = bookings.replace(dispatch, "dis-7f-none");
    assertThat(veera(other, request("OWN", "10")).status()).isEqualTo(404);
    var there = Map.of("dispatch", dispatch, "on", "2010-03-01");
    taken(veera("/api/orders/" + order + "/deliveries", there));
    assertThat(veera(bookings, request("OWN", "10")).text("/rule"))
        .isEqualTo("dispatch-is-on-its-way");
    assertThat(as("veera").get("/api/orders/carriers").text("/carriers/0/code"))
        .isEqualTo("NORDKULLER");
  }

  private Answer veera(String path, Map<String, ?> body) {
    return as("veera").post(path, body);
  }

  private String advice(String order, String dispatch) {
    return mari()
        .get("/api/orders/" + order + "/dispatches/" + dispatch + "/despatch-advice.xml")
        .response()
        .body();
  }

  private static Map<String, Object> request(String carrier, @Nullable String kilograms) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "carrier", carrier,
                "service", "standard",
                "pickupFrom", "2010-02-28T08:00:00Z",
                "pickupUntil", "2010-02-28T12:00:00Z",
                "packages", List.of(Map.of("kind", "XPX", "count", 1))));
    if (kilograms != null) {
      body.put("kilograms", kilograms);
    }
    return body;
  }
}
