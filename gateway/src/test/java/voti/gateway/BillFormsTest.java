package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Bills of another system, credit notes on them, and prepayments: what the forms send. */
class BillFormsTest extends Stage {

  private static final String PAGE = "/credit/accounts/acc-7f-1/bills/new";
  private static final String INVOICES = "/api/credit/invoices";

  @Autowired JsonMapper json;

  private void sent(String path, String expected) {
    assertThat(json.readTree(SERVICES.posted(path).body())).isEqualTo(json.readTree(expected));
  }

  @Test
  void aBillIsSentInOneCurrencyWithoutItsEmptyLines() {
    var after =
        signedIn("controller")
            .fill(
                PAGE,
                "posted-form",
                Map.ofEntries(
                    Map.entry("number", "ERP-118"),
                    Map.entry("source", "erp"),
                    Map.entry("issuedOn", "2026-02-02"),
                    Map.entry("days", "14"),
                    Map.entry("lines[0].vatCategory", "S"),
                    Map.entry("lines[0].quantity.unit", "C62"),
                    Map.entry("lines[1].name", "Service"),
                    Map.entry("lines[1].quantity.amount", "2"),
                    Map.entry("lines[1].quantity.unit", "HUR"),
                    Map.entry("lines[1].net.amount", "1\u00a0090,50"),
                    Map.entry("lines[1].vatCategory", "S"),
                    Map.entry("lines[1].vatRate", "24"),
                    Map.entry("charge.amount", "10"),
                    Map.entry("gross.amount", "1364.62")));
    sent(
        INVOICES,
        """
        {"number": "ERP-118", "source": "erp", "issuedOn": "2026-02-02", "days": 14,
         "account": "acc-7f-1",
         "lines": [{"name": "Service", "quantity": {"amount": "2", "unit": "HUR"},
                    "net": {"amount": "1090.50", "currency": "SEK"},
                    "vatCategory": "S", "vatRate": "24"}],
         "charge": {"amount": "10", "currency": "SEK"},
         "gross": {"amount": "1364.62", "currency": "SEK"}}
        """);
    assertThat(after.uri().getPath()).isEqualTo("/credit/accounts/acc-7f-1");
  }

  @Test
  void whatIsWrongStandsBesideItsFieldWithWhatWasTyped() {
    SERVICES.answers.put(
        "POST " + INVOICES,
        new StubServices.Answer(
            400,
            "application/problem+json",
            """
            {"field": "lines[0].net", "detail": "no",
             "errors": [{"field": "lines[0].net", "message": "this is not a number"}]}
            """));
    var page =
        signedIn("controller")
            .fill(
                PAGE,
                "posted-form",
                Map.of(
                    "number", "ERP-118",
                    "lines[2].name", "Service",
                    "lines[2].quantity.amount", "2",
                    "lines[2].net.amount", "ten"));
    var form = Visitor.formOf(page.body(), "posted-form");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(form)
        .contains("id=\"posted-lines[2].net.amount-error\"", "this is not a number")
        .contains("value=\"ERP-118\"", "value=\"ten\"");
    assertThat(Visitor.formOf(page.body(), "prepayment-form")).doesNotContain("is-invalid");
  }

  @Test
  void aPrepaymentIsAskedForOnAnOrder() {
    signedIn("controller")
        .fill(
            PAGE,
            "prepayment-form",
            Map.of(
                "order", "ord-7f-34",
                "text", "Prepayment for order 34",
                "net.amount", "500",
                "vatCategory", "S",
                "issuedOn", "2026-02-02",
                "reason", "A new buyer"));
    sent(
        "/api/credit/prepayments",
        """
        {"order": "ord-7f-34", "text": "Prepayment for order 34", "vatCategory": "S",
         "net": {"amount": "500", "currency": "SEK"}, "issuedOn": "2026-02-02", "days": 7,
         "account": "acc-7f-1", "reason": "A new buyer"}
        """);
  }

  @Test
  void aBillOfAnotherSystemIsCreditedOnItsPageAndOneOfOursIsNot() {
    var page = "/credit/invoices/inv-7f-9";
    signedIn("controller")
        .fill(
            page,
            "credit-note-form",
            Map.of(
                "number", "ERP-C7",
                "issuedOn", "2026-02-10",
                "cause", "Agreed rebate",
                "lines[0].name", "Service",
                "lines[0].quantity.amount", "1",
                "lines[0].net.amount", "25",
                "lines[0].vatCategory", "K",
                "gross.amount", "25"));
    sent(
        INVOICES,
        """
        {"kind": "CREDIT_NOTE", "account": "acc-7f-1", "preceding": "ERP-2026-118",
         "number": "ERP-C7", "source": "erp", "issuedOn": "2026-02-10", "cause": "Agreed rebate",
         "lines": [{"name": "Service", "quantity": {"amount": "1"},
                    "net": {"amount": "25", "currency": "SEK"}, "vatCategory": "K"}],
         "gross": {"amount": "25", "currency": "SEK"}}
        """);
    assertThat(signedIn("auditor").get(page).body()).doesNotContain("credit-note-form");
    assertThat(signedIn("controller").get("/credit/invoices/inv-7f-1").body())
        .doesNotContain("credit-note-form");
    assertThat(signedIn("auditor").get(PAGE).body()).doesNotContain("posted-form");
  }
}
