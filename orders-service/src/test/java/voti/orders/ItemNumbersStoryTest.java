package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import voti.kit.testing.Asking.Answer;

/**
 * A number that nobody knows waits, is matched by hand once, and names the product from then on.
 */
class ItemNumbersStoryTest extends Platform {

  private static final String NUMBERS = "/api/orders/accounts/" + ACCOUNT + "/item-numbers";
  private static final String LIST = "/api/orders/item-numbers?account=" + ACCOUNT;
  private static final String WAITS = "it waits to be matched";

  @BeforeEach
  void theStoryHasBegun() {
    prepare();
  }

  @Test
  void anOrderThatNamesTheBuyersOwnNumberIsTakenOnceSomebodyHasSaidWhatItIs() {
    var order = naming("own-number", "BuyersItemIdentification", "JB-20");
    var refused = send(order);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("/element"))
        .isEqualTo("/Order/OrderLine[2]/LineItem/Item/BuyersItemIdentification/ID");
    assertThat(refused.text("/detail")).contains("JB-20", WAITS);
    var waiting = waiting("JB-20");
    assertThat(waiting.at("/document").asString()).isEqualTo("own-number");
    assertThat(waiting.at("/name").asString()).isEqualTo("Pensel 20 mm");
    assertThat(send(order).status()).as("it still waits").isEqualTo(400);

    matched("buyers", "JB-20", "SItemNo011");
    var taken = send(order);
    assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
    var captured = mari().get("/api/orders/" + taken.text("/orders/0/order"));
    assertThat(captured.text("/lines/1/sku")).isEqualTo("SItemNo011");
    assertThat(row("matched", "JB-20").at("/sku").asString()).isEqualTo("SItemNo011");
  }

  @Test
  void aDroppedNumberWaitsAgainAtTheNextDocument() {
    matched("buyers", "JB-21", "SItemNo011");
    var dropped = Map.of("kind", "buyers", "number", "JB-21", "reason", "Theirs no more.");
    assertThat(mari().post(NUMBERS + "/removals", dropped).status()).isEqualTo(200);
    assertThat(mari().post(NUMBERS + "/removals", dropped).text("/rule"))
        .isEqualTo("number-is-known");
    assertThat(send(naming("dropped", "BuyersItemIdentification", "JB-21")).status())
        .isEqualTo(400);
    waiting("JB-21");
  }

  @Test
  void aTradeItemNumberThatIsNoneIsADifferenceUntilItIsMatched() {
    var theirs = "1234567890998";
    var before = send(with("gtin-1", theirs));
    assertThat(before.status()).as(before.response().body()).isEqualTo(201);
    assertThat(differences(before)).contains(theirs, "wrong check digit");

    matched("gtin", theirs, "SItemNo001");
    var after = send(with("gtin-2", theirs));
    assertThat(after.status()).as(after.response().body()).isEqualTo(201);
    assertThat(differences(after)).doesNotContain(theirs);
  }

  @Test
  void filesAndMessagesNameTheBuyersNumberToo() {
    matched("buyers", "JB-22", "SItemNo011");
    var csv =
        """
        number,orderedOn,gln,currency,sku,buyersNumber,quantity
        csv-22,2010-01-25,%s,SEK,,JB-22,15
        csv-23,2010-01-25,%s,SEK,,JB-23,15
        """
            .formatted(GLN, GLN);
    var answer =
        mari().post("/api/orders/documents", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.text("/orders/0/outcome")).isEqualTo("captured");
    assertThat(answer.text("/orders/1/outcome")).isEqualTo("refused");
    assertThat(answer.text("/orders/1/sentence")).contains("JB-23", WAITS);
    waiting("JB-23");
  }

  @Test
  void whatCannotBeNamesItsField() {
    assertThat(mari().post(NUMBERS, match("buyers", "JB-24", "nothing")).text("/rule"))
        .isEqualTo("product-is-known");
    assertThat(mari().post(NUMBERS, match("theirs", "JB-24", "SItemNo001")).text("/field"))
        .isEqualTo("kind");
    assertThat(mari().post(NUMBERS, match("buyers", " ", "SItemNo001")).text("/field"))
        .isEqualTo("number");
    assertThat(as("aada").post(NUMBERS, match("buyers", "JB-24", "SItemNo001")).status())
        .isEqualTo(403);
  }

  private static Map<String, String> match(String kind, String number, String product) {
    return Map.of("kind", kind, "number", number, "product", product, "reason", "They said so.");
  }

  private void matched(String kind, String number, String product) {
    var answer = mari().post(NUMBERS, match(kind, number, product));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    row("matched", number);
  }

  private JsonNode waiting(String number) {
    return row("waiting", number);
  }

  /** The number's row, once it is in that state. */
  private JsonNode row(String state, String number) {
    for (var look = 0; look < 200; look++) {
      for (var row : mari().get(LIST + "&state=" + state).body().at("/items")) {
        if (row.at("/stated/number").asString().equals(number)) {
          return row;
        }
      }
      LockSupport.parkNanos(20_000_000);
    }
    throw new AssertionError(number + " is not " + state);
  }

  private String differences(Answer taken) {
    return mari()
        .get("/api/orders/" + taken.text("/orders/0/order"))
        .body()
        .at("/differences")
        .toString();
  }

  /** The story's order, its second line named by one number alone. */
  private static byte[] naming(String number, String element, String stated) {
    return new String(orderNumbered(number), StandardCharsets.UTF_8)
        .replaceAll(
            "(?s)<cac:SellersItemIdentification>\\s*<cbc:ID>SItemNo011</cbc:ID>\\s*"
                + "</cac:SellersItemIdentification>\\s*<cac:StandardItemIdentification>.*?"
                + "</cac:StandardItemIdentification>",
            "<cac:%1$s><cbc:ID>%2$s</cbc:ID></cac:%1$s>".formatted(element, stated))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The story's order with another trade item number on its first line. */
  private static byte[] with(String number, String gtin) {
    return new String(orderNumbered(number), StandardCharsets.UTF_8)
        .replaceFirst("(schemeID=\"GTIN\">)1234567890123", "$1" + gtin)
        .getBytes(StandardCharsets.UTF_8);
  }
}
