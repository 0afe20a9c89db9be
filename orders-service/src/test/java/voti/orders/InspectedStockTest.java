package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Asking.Answer;

/** What quality finds of a return is what comes back to the warehouse. */
class InspectedStockTest extends StockWorld {

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void whatIsSoundIsRestockedWhetherItWasCreditedAtOnceOrNot() {
    var product = controlled("STK-INSP");
    var opening =
        Map.of(
            "product",
            product,
            "warehouse",
            "MAIN",
            "quantity",
            pieces("50"),
            "on",
            "2010-02-01",
            "document",
            "O-INSP",
            "line",
            1);
    var path = STOCK + "/" + taken(as("veera").post(STOCK, opening)).text("/id");
    var order = confirmed(product, "20", "2010-03-10");
    var left = taken(dispatch(order, "20", null)).text("/happened/0/event/dispatch");
    var atOnce = taken(back(order, left, "6")).text("/happened/0/event/returned");
    assertThat(seen("veera", path).text("/onHand/amount")).isEqualTo("30");

    taken(inspected(order, atOnce, "credit", "5", "1"));
    var looked = seen("veera", path);
    assertThat(looked.text("/onHand/amount")).isEqualTo("35");
    assertThat(looked.body().at("/awaited").isEmpty()).isTrue();

    var there = arrived(order, "4").text("/happened/0/event/returned");
    assertThat(seen("veera", path).text("/onHand/amount")).isEqualTo("35");
    taken(inspected(order, there, "no-credit", "3", "1"));
    var sorted = seen("veera", path);
    assertThat(sorted.text("/onHand/amount")).isEqualTo("38");
    assertThat(sorted.body().at("/awaited").isEmpty()).as("once, not again").isTrue();
  }

  private Answer arrived(String order, String amount) {
    var lines = List.of(Map.of("line", 1, "quantity", pieces(amount)));
    var path = "/api/orders/" + order;
    var act =
        as("kai")
            .post(
                path + "/acts",
                Map.of(
                    "kind", "damage",
                    "on", "2010-04-03",
                    "cause", "Wet.",
                    "causeCode", "FROZEN",
                    "documentHash",
                        "5f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    "signatories", List.of("per-7f-buyer-1", "kai"),
                    "lines", lines));
    var there =
        Map.of(
            "act",
            taken(act).text("/id"),
            "on",
            "2010-04-04",
            "cause",
            "Wet.",
            "causeCode",
            "FROZEN",
            "lines",
            lines);
    return taken(as("veera").post(path + "/returns/arrivals", there));
  }

  private Answer inspected(
      String order, String returned, String resolution, String sound, String damaged) {
    var line = Map.of("line", 1, "sound", pieces(sound), "damaged", pieces(damaged));
    var found =
        Map.of(
            "on",
            "2010-04-05",
            "resolution",
            resolution,
            "reason",
            "Looked at.",
            "lines",
            List.of(line));
    return as("kai").post("/api/orders/" + order + "/returns/" + returned + "/inspections", found);
  }
}
