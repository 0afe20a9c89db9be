package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside an order while it is typed. */
class OrderDeskTest extends Stage {

  private Visitor visitor = visitor();

  /** Only now does the gateway run. */
  @BeforeEach
  void signIn() {
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
           "net": {"amount": "4500.00", "currency": "SEK"}, "discount": "7", "margin": "18.28",
           "foreseen": {"within": false, "needs": "head", "sentence": "The mandate reaches 5.00 %."},
           "against": []},
          {"line": 2, "named": "nothing", "against": ["There is no product nothing."]}],
         "net": {"amount": "4500.00", "currency": "SEK"},
         "vat": {"amount": "0.00", "currency": "SEK"},
         "gross": {"amount": "4500.00", "currency": "SEK"},
         "promotions": [{"promotion": "prm-00-1", "name": "Brushes in spring", "applied": false,
           "value": {"amount": "0.00", "currency": "SEK"},
           "cut": {"amount": "0.00", "currency": "SEK"}, "reason": "its coupon was not shown"}],
         "submission": {"within": false, "needs": "commercial-director", "sentence": "Too large."}}
        """));
    var typed =
        Map.of(
            "account", "acc-7f-1",
            "currency", "SEK",
            "orderedOn", "2010-03-01",
            "lines[0].product", "SItemNo001",
            "lines[0].quantity.amount", "90",
            "lines[0].discount", "7",
            "coupons[0]", "SPRING",
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
        .contains(
            "7\u00a0% discount, margin 18.28", "decided by: head", "The mandate reaches 5.00 %")
        .contains("decided by: commercial director. Too large.", "its coupon was not shown")
        .doesNotContain("??");
    assertThat(SERVICES.posted("/api/orders/previews").body())
        .contains("{\"product\":\"SItemNo001\",\"quantity\":\"90\",\"discount\":\"7\"}")
        .contains("\"coupons\":[\"SPRING\"]")
        .doesNotContain("half typed");
    assertThat(asked(Map.of())).contains("Prices and headroom show here once there is a line.");
  }

  @Test
  void discountsAreAskedOnceTheOrderIsThere() {
    visitor.fill(
        "/orders/new",
        "order-form",
        Map.of(
            "account", "acc-7f-1",
            "lines[1].product", "SItemNo001",
            "lines[1].quantity.amount", "90",
            "lines[1].discount", "4",
            "-discountReason", "A chain of nine shops",
            "coupons[0]", "SPRING"));
    assertThat(SERVICES.posted("/api/orders").body())
        .contains("\"coupons\":[\"SPRING\"]", "\"amount\":\"90\"")
        .doesNotContain("discount");
    assertThat(SERVICES.posted("/api/orders/new-1/discounts").body())
        .isEqualTo("{\"line\":1,\"percent\":\"4\",\"reason\":\"A chain of nine shops\"}");
    assertThat(visitor.get("/orders/new?lang=en").body())
        .contains("data-test=\"undo\"", "data-typed=\"Line {0} is as it was before.\"")
        .contains("aria-keyshortcuts=\"Control+Z\"");
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
