package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotationPagesTest extends Stage {

  private static final String API = "/api/orders/quotations";
  private static final String SENT = "/quotations/quo-7f-1";
  private static final String WAITING = "/quotations/quo-7f-2";
  private static final String ACCEPTED = "/quotations/quo-7f-3";
  private static final String DRAFTED = "/quotations/quo-7f-4";

  @Test
  void quotationsAreFoundFromTheNavigationTheAccountAndTheInbox() {
    var mari = signedIn("kam");
    assertThat(mari.get("/accounts/acc-7f-1?lang=en").body())
        .contains("data-test=\"nav-quotations\"", "/quotations?account=acc-7f-1&amp;state=open");
    assertThat(mari.get("/quotations?account=acc-7f-1&state=open&lang=en").body())
        .contains("Q-17", "Paint for nine shops", "4,485.00\u00a0SEK", "waits for the head")
        .contains("href=\"/quotations/new?account=acc-7f-1\"");
    assertThat(SERVICES.last(API).uri().getQuery()).isEqualTo("account=acc-7f-1&state=open");
    assertThat(signedIn("head").get("/inbox?lang=en").body())
        .contains("Quotation Q-18", "href=\"/quotations/quo-7f-2\"");
    assertThat(signedIn("warehouse").get("/orders").body()).doesNotContain("nav-quotations");
  }

  @Test
  void aQuotationShowsItsVersionsAndWhatBecameOfThem() {
    var page = signedIn("auditor").get(SENT + "?lang=en").body();
    assertThat(page)
        .contains("Version 2", "Version 1, 4,620.00\u00a0SEK", "alternative to line 2", "(582.00)")
        .contains("the contract names column B", "Let through by", "Worth it.")
        .contains("/api/orders/quotations/quo-7f-1/quotation.pdf?version=2&amp;lang=en")
        .contains("/api/orders/quotations/quo-7f-1/quotation.xml?version=1")
        .doesNotContain("accept-form", "lose-form", "to-revision");
    assertThat(signedIn("kam").get(ACCEPTED + "?lang=en").body())
        .contains("2,880.00\u00a0SEK of 4,620.00\u00a0SEK", "href=\"/orders/ord-7f-34\"")
        .doesNotContain("accept-form", "withdraw-form");
    assertThat(signedIn("kam").get(WAITING + "?lang=en").body())
        .contains("Line 1 is 7.00\u00a0% below its column: the head of department decides")
        .doesNotContain("grant-form", "send-form");
  }

  @Test
  void aQuotationIsDraftedWithAlternativesTermsAndWhatIsExpected() {
    signedIn("kam")
        .fill(
            "/quotations/new?account=acc-7f-1",
            "quotation-form",
            Map.of(
                "account", "acc-7f-1",
                "validUntil", "2010-02-20",
                "lines[0].product", "SItemNo001",
                "lines[0].quantity.amount", "90",
                "lines[0].discount", "4",
                "lines[1].product", "SItemNo011",
                "lines[1].quantity.amount", "20",
                "lines[1].alternativeTo", "1",
                "terms.paymentDays", "14",
                "outlook.title", "Nine shops"));
    assertThat(SERVICES.posted(API).body())
        .contains(
            "{\"product\":\"SItemNo001\",\"quantity\":{\"amount\":\"90\"},\"discount\":\"4\"}")
        .contains("\"quantity\":{\"amount\":\"20\"},\"alternativeTo\":1}]")
        .contains("\"terms\":{\"paymentDays\":14}", "\"outlook\":{\"title\":\"Nine shops\"}");
  }

  @Test
  void anotherVersionBeginsWithTheLinesOfTheOneBefore() {
    signedIn("kam")
        .fill(
            SENT + "/versions/new",
            "revision-form",
            Map.of("lines[0].discount", "5", "reason", "They ask for it."));
    assertThat(SERVICES.posted(API + "/quo-7f-1/versions").body())
        .contains("\"product\":\"SItemNo001\",\"quantity\":{\"amount\":\"90\"},\"discount\":\"5\"")
        .contains("\"discount\":\"3\",\"alternativeTo\":2", "\"delivery\":\"DAP Stockholm\"");
  }

  @Test
  void itIsDecidedSentAcceptedLostAndWithdrawnBesideItsLines() {
    var why = Map.of("reason", "Worth it.");
    var heli = signedIn("head");
    heli.fill(WAITING, "grant-form", why);
    assertThat(SERVICES.posted(API + "/quo-7f-2/approvals").body())
        .contains("\"version\":", "\"reason\":\"Worth it.\"");
    heli.fill(WAITING, "refuse-form", why);
    assertThat(SERVICES.posted(API + "/quo-7f-2/refusals").body()).contains("Worth it.");
    heli.fill(WAITING, "pass-form", why);
    assertThat(SERVICES.posted(API + "/quo-7f-2/passings").body()).contains("Worth it.");
    var mari = signedIn("kam");
    mari.fill(DRAFTED, "send-form", Map.of("on", "2010-01-27", "to", "per-7f-1"));
    assertThat(SERVICES.posted(API + "/quo-7f-4/sendings").body())
        .contains("\"on\":\"2010-01-27\"", "\"to\":\"per-7f-1\"");
    mari.fill(
        SENT,
        "accept-form",
        Map.of("on", "2010-02-01", "lines[0].quantity", "60", "lines[1].quantity", ""));
    assertThat(SERVICES.posted(API + "/quo-7f-1/acceptances").body())
        .contains("\"lines\":[{\"line\":1,\"quantity\":\"60\"},{\"line\":2},{\"line\":3}]");
    mari.fill(
        SENT, "lose-form", Map.of("on", "2010-02-01", "why", "no-answer", "words", "Silence."));
    assertThat(SERVICES.posted(API + "/quo-7f-1/losses").body())
        .contains("\"why\":\"no-answer\"", "\"words\":\"Silence.\"");
    mari.fill(SENT, "withdraw-form", why);
    assertThat(SERVICES.posted(API + "/quo-7f-1/withdrawals").body()).contains("Worth it.");
    mari.fill(SENT, "outlook-form", Map.of("outlook.probability", "80", "reason", "They called."));
    assertThat(SERVICES.posted(API + "/quo-7f-1/outlooks").body())
        .contains("\"probability\":\"80\"", "\"title\":\"Paint for nine shops\"");
  }

  @Test
  void thePipelineKeepsCurrenciesApart() {
    assertThat(signedIn("head").get("/quotations/pipeline?lang=en").body())
        .contains("5,463.00 of 13,590.00 SEK can be expected")
        .contains("250.00 of 1,000.00 EUR can be expected", "1 without a probability")
        .contains("data-pipeline=\"pipeline-SEK\"", "data-weighted=\"5463.00\"");
  }
}
