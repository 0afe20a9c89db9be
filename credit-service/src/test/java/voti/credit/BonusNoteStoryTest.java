package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.kit.due.DueWork;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.values.Ids;

/** A bonus that was settled becomes a credit note, through the door. */
class BonusNoteStoryTest extends BillsPlatform {

  @Autowired private List<DueWork> works;
  @Autowired private AccountDirectory directory;

  private void hearSettled(String as) {
    hear(
        "voti.orders.bonus-settled.v1",
        """
        {"agreement": "%s", "account": "%s", "debtor": "%s", "settlement": "%s", "as": "%s",
         "on": "2011-01-15", "name": "Paint 2010", "from": "2010-01-01", "until": "2011-01-01",
         "amount": {"amount": "112.04", "currency": "SEK"},
         "settled": {"amount": "112.04", "currency": "SEK"}, "by": "emp-00-1",
         "shares": [
           {"vatCategory": "S", "vatRate": "24", "net": {"amount": "100.00", "currency": "SEK"}},
           {"vatCategory": "S", "vatRate": "9", "net": {"amount": "12.04", "currency": "SEK"}}]}
        """
            .formatted(id("bon", "one"), account, account, id("bst", as), as));
  }

  private JsonNode note(String state) {
    return eventually(
            "/api/credit/bonus-notes?agreement=" + id("bon", "one"),
            page -> page.at("/items/0/note/state").asString("").equals(state))
        .at("/items/0");
  }

  @Test
  void aSettlementHeardTwiceIsOneCreditNoteEverywhere() {
    decideLimit();
    hearSettled("credit-note");
    var note = note("issued").at("/note");
    assertThat(note.at("/gross/amount").asString()).isEqualTo("137.12");
    assertThat(note.at("/number").asString()).startsWith("C2011-");
    standing(s -> s.at("/openItems/amount").asString("").equals("-137.12"));
    assertThat(items("/api/credit/bonus-notes?agreement=" + id("bon", "one"))).isOne();

    var id = note.at("/bonusNote").asString();
    eventually(
        "/api/credit/accounts/" + account + "/set-offs",
        page -> page.at("/credits/0/item").asString("").equals(id));
    var xml = as("karl").get("/api/credit/invoices/" + id + ".xml").response().body();
    assertThat(xml).contains("Paint 2010").contains("2010-12-31").contains("381");
    assertThat(as("karl").get("/api/credit/invoices/" + id + ".pdf").status()).isEqualTo(200);
    var journal =
        eventually(
            "/api/credit/journal?period=2011-01&account=" + account,
            page -> page.toString().contains("137.12"));
    assertThat(journal.toString()).contains("credit-note").contains("24.00").contains("1.08");
    var statement =
        eventually(
            "/api/credit/accounts/" + account + "/statement?from=2011-01-01&to=2011-02-01",
            page -> page.toString().contains("137.12"));
    assertThat(statement.toString()).contains("credit-note");
  }

  @Test
  void oneThatIsToBePaidIsOpenUntilItIsAndComesBackAsItsMirror() {
    decideLimit();
    hearSettled("payment");
    var id = note("issued").at("/note/bonusNote").asString();
    standing(s -> s.at("/openItems/amount").asString("").equals("-137.12"));
    eventually(
        "/api/credit/bonus-notes?agreement=" + id("bon", "one"),
        page -> page.at("/items/0/open/amount").asString("").equals("137.12"));
    var path = "/api/credit/accounts/" + account + "/payouts";
    var body =
        """
        {"item": "%s", "amount": {"amount": "%s", "currency": "SEK"}, "on": "2011-01-20",
         "reference": "Order 118", "reason": "The bonus of 2010"}
        """;
    var much = as("karl").post(path, body.formatted(id, "137.13"));
    assertThat(much.status()).isEqualTo(422);
    assertThat(much.text("/rule")).isEqualTo("payout-stays-within-the-credit");
    assertThat(as("mari").post(path, body.formatted(id, "137.12")).status()).isEqualTo(403);
    var paid = as("karl").post(path, body.formatted(id, "137.12"));
    assertThat(paid.status()).as(paid.response().body()).isEqualTo(200);
    standing(s -> s.at("/openItems/amount").asString("").equals("0.00"));
    var shown =
        eventually(
            "/api/credit/bonus-notes?agreement=" + id("bon", "one"),
            page -> page.at("/items/0/payout").isObject());
    assertThat(shown.at("/items/0/open/amount").asString()).isEqualTo("0.00");

    eventually(
        "/api/credit/accounts/" + account + "/set-offs",
        page -> page.at("/payouts/0/amount/amount").asString("").equals("137.12"));
    var undo = path + "/" + paid.text("/happened/0/event/payout") + "/reversals";
    var back = as("karl").post(undo, "{\"on\": \"2011-01-22\", \"reason\": \"Closed\"}");
    assertThat(back.status()).as(back.response().body()).isEqualTo(200);
    standing(s -> s.at("/openItems/amount").asString("").equals("-137.12"));
    eventually(
        "/api/credit/bonus-notes?agreement=" + id("bon", "one"),
        page -> page.at("/items/0/payout").isNull());
  }

  @Test
  void oneOfABuyerWhomNobodyHasToldOfWaitsAndIsIssuedWhenItIsKnown() {
    account = Ids.named("acc", "7f", "unknown " + System.nanoTime());
    hearSettled("credit-note");
    assertThat(note("waiting").at("/note/number").isNull()).isTrue();
    works.stream()
        .filter(work -> work.name().equals("issue-waiting-notes"))
        .forEach(work -> work.run(Instant.now()));
    note("waiting");
    directory.record(
        new AccountEntry(account, "Ny kund", "7300070011122", "mari", "key-accounts", "active"), 1);
    works.stream()
        .filter(work -> work.name().equals("issue-waiting-notes"))
        .forEach(work -> work.run(Instant.now()));
    assertThat(note("issued").at("/note/number").asString()).startsWith("C2011-");
  }
}
