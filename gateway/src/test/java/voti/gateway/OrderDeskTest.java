package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside an order while it is typed. */
class OrderDeskTest extends Stage {

  private Visitor visitor;

  @BeforeEach
  void theManagerSignsIn() {
    visitor = signedIn("kam");
  }

  @Test
  void theMaximalOrderSaysWhatBindsItAndWhatWasLeftOut() {
    var path = "/orders/maximal?account=acc-7f-1&orderedOn=2010-03-20&currency=SEK&lang=";
    assertThat(visitor.get(path + "en").body())
        .contains("The headroom binds: one more SEK of it would bring 0.6048.")
        .contains("data-sku=\"SItemNo001\" data-quantity=\"60\"")
        .contains("75.0\u00a0% likely, uses up to 90 l")
        .contains("Cut off after a second: the best may be up to 1.2")
        .contains("Kalk: it is not in the assortment of contract con-7f-1")
        .contains("300.00\u00a0SEK off by promotions", "6 on top", "10.00 % on the list price")
        .contains("Two thousand: whether it applies depends on the whole order")
        .contains("value=\"50\"")
        .doesNotContain("??");
    visitor.get(path + "en&coupons%5B0%5D=SPRING");
    assertThat(SERVICES.last("/api/orders/accounts/acc-7f-1/maximal-order").uri().getQuery())
        .contains("coupon=SPRING");
    assertThat(visitor.get(path + "et&-quality=80&-days=30").body())
        .contains("Piirab vaba limiit")
        .contains("value=\"80\"")
        .contains("value=\"30\"")
        .doesNotContain("??");
  }

  @Test
  void theDeskPricesWhatIsTypedAndAsksCredit() {
    SERVICES.answers.put(
        "POST /api/orders/previews",
        new StubServices.Answer(
            200,
            "application/json",
            """
        {"complete": false, "lines": [
          {"line": 1, "named": "SItemNo001", "name": "Falu Rödfärg", "column": "B",
           "price": {"amount": "50.00", "currency": "SEK"},
           "net": {"amount": "4500.00", "currency": "SEK"}, "against": []},
          {"line": 2, "named": "nothing", "against": ["There is no product nothing."]}],
         "net": {"amount": "4500.00", "currency": "SEK"},
         "vat": {"amount": "0.00", "currency": "SEK"},
         "gross": {"amount": "4500.00", "currency": "SEK"}}
        """));
    var typed =
        Map.of(
            "account", "acc-7f-1",
            "currency", "SEK",
            "orderedOn", "2010-03-01",
            "lines[0].product", "SItemNo001",
            "lines[0].quantity.amount", "90",
            "lines[1].product", "nothing",
            "lines[1].quantity.amount", "1",
            "lines[2].product", "half typed");
    var figures = asked(typed);
    assertThat(figures)
        .contains(
            "50.00\u00a0SEK each, column B",
            "There is no product nothing.",
            "data-passes=\"false\"")
        .contains("The order would go through at 4,195.00 SEK or less")
        .doesNotContain("??");
    assertThat(SERVICES.posted("/api/orders/previews").body())
        .contains("{\"product\":\"SItemNo001\",\"quantity\":\"90\"}")
        .doesNotContain("half typed");
    assertThat(asked(Map.of())).contains("Prices and headroom show here once there is a line.");
  }

  private String asked(Map<String, String> typed) {
    return visitor.fillFor("/orders/figures?lang=en", "/orders/new", "order-form", typed).body();
  }

  @Test
  void adviceSaysItsReasonsAndIsKeptWithTheOrder() {
    var lines = visitor.get("/orders/advice?account=acc-7f-1&orderedOn=2010-03-01&lang=en").body();
    assertThat(lines)
        .contains("Bought on 3 of 4 occasions, about every 14 days; the last time 12 days ago.")
        .contains("28 of 45 comparable accounts buy it; worth about 240.00 a year here.")
        .contains("In the focus: New brushes.")
        .doesNotContain("??");
    assertThat(visitor.get("/orders/advice?account=acc-7f-1&orderedOn=2010-03-01&lang=et").body())
        .contains("Fookuses: New brushes.")
        .doesNotContain("??");
    visitor.fill(
        "/orders/new",
        "order-form",
        Map.of("account", "acc-7f-1", "orderedOn", "2010-03-01", "-advised", "yes"));
    assertThat(SERVICES.posted("/api/orders").body()).doesNotContain("advised");
    assertThat(SERVICES.posted("/api/orders/accounts/acc-7f-1/advice").body())
        .isEqualTo("{\"on\":\"2010-03-01\"}");
  }
}
