package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Products as people search and keep them. */
class ProductPagesTest extends Stage {

  private static final String API = "/api/orders/products";
  private static final String PAGE = "/products/prd-1";

  @Test
  void productsAreSearchedByWordsAndFamilyAndTheTreeIsShownAsOne() {
    var page = signedIn("kam").get("/products?q=pen&family=BRUSH&lang=en").body();
    assertThat(SERVICES.last(API).uri().getQuery()).isEqualTo("q=pen&family=BRUSH");
    assertThat(page).contains("JB007", "JB008", "· Brushes", "· Paints").doesNotContain("· House");
    assertThat(page.indexOf("HOUSE")).isLessThan(page.indexOf("· Brushes"));
    assertThat(page).doesNotContain("product-form", "product-file-form", "family-form");
  }

  @Test
  void theFocusIsShownWithHowOftenAdviceWasTakenAndChangedByTheDirector() {
    var dora = signedIn("commercial-director");
    assertThat(dora.get("/products/focus?lang=en").body())
        .contains("JB007 · Falu Rödfärg", "40\u00a0%", "New paint for the summer.")
        .contains("Bought again", "55.0\u00a0%", "25.0\u00a0%")
        .doesNotContain("??");
    dora.fill(
        "/products/focus",
        "focus-form",
        Map.of("product", "JB007", "weight", "30", "quantity", "6", "reason", "Stock is full."));
    assertThat(SERVICES.posted("/api/orders/focus").body())
        .contains("\"product\":\"JB007\"", "\"weight\":\"30\"");
    dora.fill("/products/focus", "focus-remove", Map.of("reason", "Sold out."));
    assertThat(SERVICES.posted("/api/orders/focus/foc-00-1/removals").body()).contains("Sold out.");
    assertThat(signedIn("kam").get("/products/focus").body())
        .doesNotContain("focus-form", "focus-remove");
  }

  @Test
  void aProductShowsAllThatIsKnownOfIt() {
    var page = signedIn("admin").get(PAGE + "?lang=en").body();
    assertThat(page)
        .contains("6291041500213", "taxed, 24", "1.25 kg", "JB008")
        .contains("from 1 Jan 2009 up to, not including, 1 Jan 2011")
        .contains("from the beginning", "29.00", "1 Jan 2010", "31.00")
        .contains("description-form", "cost-form", "successor-form", "period-form");
    assertThat(signedIn("kam").get(PAGE).body()).doesNotContain("description-form", "cost-form");
  }

  @Test
  void whatIsTypedIsSentAsTheServiceWantsIt() {
    var dora = signedIn("commercial-director");
    dora.fill(PAGE, "cost-form", Map.of("cost.amount", "33.00", "from", "2010-06-01"));
    assertThat(SERVICES.posted(API + "/prd-1/costs").body())
        .contains(
            "\"cost\":{\"amount\":\"33.00\",\"currency\":\"SEK\"}", "\"from\":\"2010-06-01\"");
    dora.fill(PAGE, "description-form", Map.of("minimum", "24", "family", "PAINT"));
    assertThat(SERVICES.posted(API + "/prd-1/descriptions").body())
        .contains("\"minimum\":\"24\"", "\"family\":\"PAINT\"", "\"gtin\":\"6291041500213\"")
        .contains("\"packs\":[{\"unit\":\"XCT\",\"holds\":\"12\"}]");
    dora.fill(PAGE, "period-form", Map.of("from", "2010-01-01", "until", "2011-01-01"));
    assertThat(SERVICES.posted(API + "/prd-1/active-periods").body())
        .contains("\"until\":\"2011-01-01\"");
    dora.fill(PAGE, "successor-form", Map.of("successor", "JB009"));
    assertThat(SERVICES.posted(API + "/prd-1/successors").body())
        .isEqualTo("{\"successor\":\"JB009\"}");
    dora.fill("/products", "family-form", Map.of("family", "OIL", "name", "Oils", "parent", "-"));
    assertThat(SERVICES.posted("/api/orders/product-families").body()).contains("\"parent\":\"-\"");
    dora.fill(
        "/products", "product-form", Map.of("sku", "JB010", "name", "Oil", "cost.amount", "5"));
    assertThat(SERVICES.posted(API).body()).contains("\"sku\":\"JB010\"", "\"unit\":\"C62\"");
  }

  @Test
  void anAssortmentIsShownOfADayAndAgreedOnByCodes() {
    var page = "/accounts/acc-7f-1/assortment";
    var mari = signedIn("kam");
    assertThat(mari.get(page + "?on=2010-02-01&lang=en").body())
        .contains("covers 1 families and 1 single products since 19 Jan 2010")
        .contains("Paints, with all families below", "JB008", "whatever we sell")
        .contains("assortment-form", "lift-form");
    assertThat(SERVICES.last("/api/orders/assortments").uri().getQuery())
        .isEqualTo("account=acc-7f-1&on=2010-02-01");
    mari.fill(page, "assortment-form", Map.of("covers", "PAINT, JB008", "from", "2010-03-01"));
    assertThat(SERVICES.posted("/api/orders/assortments").body())
        .contains("\"covers\":[\"PAINT\",\"JB008\"]", "\"contract\":\"con-7f-1\"");
    mari.fill(page, "lift-form", Map.of("from", "2011-01-01", "reason", "A new year"));
    assertThat(SERVICES.posted("/api/orders/assortments/lifts").body())
        .contains("\"reason\":\"A new year\"");
    assertThat(signedIn("auditor").get(page).body()).doesNotContain("assortment-form");
  }

  @Test
  void aFileIsSentAsItIsAndItsRefusalsAreShownByLine() {
    var dora = signedIn("commercial-director");
    var form = Visitor.formOf(dora.get("/products").body(), "product-file-form");
    var csrf = Visitor.attribute(form.substring(form.indexOf("name=\"_csrf\"")), "value");
    SERVICES.answers.put(
        "POST " + API + "/files",
        new StubServices.Answer(
            200,
            "application/json",
            """
            {"position": 41, "taken": 1, "unchanged": 2, "refused": 1, "lines": [
              {"line": 2, "sku": "A", "outcome": "taken", "sentence": "The line is taken."},
              {"line": 3, "sku": "B-3", "outcome": "refused", "field": "gtin",
               "sentence": "The check digit is wrong."}]}
            """));
    var answer =
        dora.send(
            dora.request("/products/files?lang=en")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(Multipart.of(csrf, "products.csv", "sku,name"))));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Taken 1, unchanged 2, refused 1", "B-3", "The check digit is wrong.")
        .doesNotContain("The line is taken.");
    assertThat(SERVICES.posted(API + "/files").body()).isEqualTo("sku,name");
    assertThat(SERVICES.posted(API + "/files").headers()).containsEntry("Content-type", "text/csv");
  }
}
