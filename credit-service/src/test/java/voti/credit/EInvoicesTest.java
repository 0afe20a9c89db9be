package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.credit.bills.EInvoiceRules;
import voti.credit.bills.RulesAtHand;
import voti.credit.einvoices.MemoryAccessPoint;

/** A bill's way to its buyer, through the door: rejected, mended, sent again, taken. */
class EInvoicesTest extends BillsPlatform {

  @Autowired private MemoryAccessPoint accessPoint;
  @Autowired private EInvoiceRules rules;

  /** They take seconds to load, once; what is waited for below is not that. */
  @BeforeEach
  void theRulesAreLoaded() {
    RulesAtHand.load(rules);
  }

  private JsonNode until(String state) {
    var path = "/api/credit/einvoices?state=all&invoice=" + invoice();
    return eventually(
            path,
            page -> {
              due("send-e-invoices", 2);
              due("ask-after-e-invoices", 2);
              return page.at("/items/0/state").asString("").equals(state);
            })
        .at("/items/0");
  }

  private void billed(String reference) {
    agree("EACH", reference, true);
    decideLimit();
    hearSubmitted("one", "5805.00");
    hearDelivered();
  }

  @Test
  void aRejectedOneIsATaskUntilItIsMendedAndSentAgain() {
    billed("REJECT");
    var rejected = until("rejected");
    assertThat(rejected.at("/problem").asString()).isEqualTo("RE: Unknown reference");
    var id = rejected.at("/eInvoice").asString();
    var tasks = get("/api/credit/einvoices");
    assertThat(mine(tasks.at("/items")).at("/state").asString()).isEqualTo("rejected");
    assertThat(mine(tasks.at("/items")).at("/hours").asInt(-1)).isZero();

    agree("EACH", "COST-7", true);
    var resends = "/api/credit/einvoices/" + id + "/resends";
    assertThat(as("mari").post(resends, "{\"reason\": \"x\"}").status()).isEqualTo(403);
    assertThat(as("karl").post(resends, "{\"reason\": \" \"}").text("/field")).isEqualTo("reason");
    var again = as("karl").post(resends, "{\"reason\": \"They gave us another reference\"}");
    assertThat(again.status()).as(again.response().body()).isEqualTo(200);
    var answered = until("answered");
    assertThat(answered.at("/attempt").asInt()).isEqualTo(2);
    assertThat(answered.at("/steps").findValuesAsString("state"))
        .containsExactly(
            "waiting", "sent", "delivered", "rejected", "waiting", "sent", "delivered", "answered");
    assertThat(accessPoint.taken(id)).isEqualTo(2);
    assertThat(as("karl").post(resends, "{\"reason\": \"x\"}").text("/rule"))
        .isEqualTo("e-invoice-is-to-be-resent");
    assertThat(mine(get("/api/credit/einvoices").at("/items"))).isNull();

    hearReturned();
    var notes =
        eventually(
            "/api/credit/einvoices?state=all&invoice=" + invoice(),
            page -> {
              due("send-e-invoices", 2);
              return page.toString().contains("-C1\"");
            });
    assertThat(notes.at("/items").findValuesAsString("document"))
        .anyMatch(document -> document.startsWith("crn-"));
  }

  @Test
  void anAccessPointThatIsAwayIsAskedAgainAndNothingIsLost() {
    billed("AWAY");
    var waiting =
        eventually(
            "/api/credit/einvoices?state=waiting",
            page -> {
              due("send-e-invoices", 0);
              var one = mine(page.at("/items"));
              return one != null && one.at("/tried").asInt(0) > 0;
            });
    assertThat(mine(waiting.at("/items")).at("/problem").asString())
        .isEqualTo("The access point does not answer.");
    accessPoint.comeBack();
    assertThat(until("answered").at("/attempt").asInt()).isEqualTo(1);
  }

  @Test
  void whatBreaksTheRulesIsHeldAndSaysWhich() {
    register(null);
    billed("COST-7");
    var held = until("held");
    assertThat(held.at("/problem").asString()).contains("BR-IC-02");
    assertThat(accessPoint.taken(held.at("/eInvoice").asString())).isZero();
    assertThat(as("karl").get("/api/credit/einvoices?state=all").status()).isEqualTo(200);
    assertThat(
            as("karl").post("/api/credit/einvoices/ein-0/resends", "{\"reason\": \"x\"}").status())
        .isEqualTo(404);
  }

  @Test
  void aBillIsReadAsPageXmlAndPaper() {
    billed("COST-7");
    var path = "/api/credit/invoices/" + invoice();
    var bill = get(path);
    assertThat(bill.at("/buyerName").asString()).isEqualTo("Johnssons byggvaror");
    assertThat(bill.at("/orderNumber").asString()).isEqualTo("34");
    assertThat(bill.at("/vat/0/category").asString()).isEqualTo("K");
    assertThat(bill.at("/vat/0/base/amount").asString()).isEqualTo("5731.29");
    assertThat(bill.at("/due/0/dueOn").asString()).isEqualTo("2010-03-17");
    var xml = as("karl").get(path + ".xml");
    assertThat(xml.status()).isEqualTo(200);
    assertThat(xml.response().body()).contains("<cbc:BuyerReference>COST-7<");
    var pdf = as("karl").get(path + ".pdf?lang=et");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.response().body()).startsWith("%PDF");
    assertThat(as("jaan").get(path + ".pdf").status()).isEqualTo(403);
    assertThat(as("karl").get("/api/credit/invoices/inv-none.xml").text("/rule"))
        .isEqualTo("invoice-is-known");
  }
}
