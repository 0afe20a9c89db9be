package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.credit.einvoice.EInvoiceCommand.HoldEInvoice;
import voti.credit.einvoice.EInvoiceCommand.QueueEInvoice;
import voti.credit.einvoice.EInvoices;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.testing.ApiExamples;
import voti.kit.testing.Asking.Answer;
import voti.kit.testing.TestTokens;

/** The example calls in the API's description work, with ids that exist. */
class ExampleCallsTest extends DebtExamples {

  @Autowired private Automations automations;

  private static final String ANY_ID = "-(7f|00)-0192f3a0-[0-9a-f-]+\"";

  @Test
  void everyExampleOfACommandIsTaken() {
    var examples = new ApiExamples(asking(""));
    var check =
        taken("/api/credit/checks", naming("acc", account, examples.of("/api/credit/checks")));
    var limits = "/api/credit/accounts/{account}/limits";
    taken(
        limits.replace("{account}", account),
        naming("chk", check.text("/id"), examples.of(limits)));

    var files = "/api/credit/checks/files";
    taken(files, naming("acc", account, examples.of(files)));
    policies(examples);

    hearSubmitted("first", "10000.01");
    decide("/api/credit/decisions/{decision}/releases", examples);
    standing(s -> s.at("/waiting").isEmpty());
    hearSubmitted("second", "10000.01");
    decide("/api/credit/decisions/{decision}/rejections", examples);
    hearSubmitted("third", "10000.01");
    decide("/api/credit/decisions/{decision}/reductions", examples);
    hearSubmitted("fourth", "10000.01");
    decide("/api/credit/decisions/{decision}/prepayments", examples);
    hearSubmitted("fifth", "10000.01");
    decide("/api/credit/decisions/{decision}/rechecks", examples);
    proposeAndAnswer("approvals", check.text("/id"), examples);
    proposeAndAnswer("rejections", check.text("/id"), examples);
    beside("temporary-limits", examples);
    var cover = beside("covers", examples).text("/happened/0/event/extra");
    var ends = "/api/credit/accounts/{account}/extras/{extra}/ends";
    taken(ends.replace("{account}", account).replace("{extra}", cover), examples.of(ends));
    beside("blocks", examples);
    beside("unblocks", examples);
    groups(examples);
    cutOvers(examples);
    bills(examples);
    debtExamples(examples);
    aReceipt(examples);
    books(examples);
    examples.areAllUsed();
  }

  /** A month long before the story, which nobody else closes. */
  private void books(ApiExamples examples) {
    var mappings = "/api/credit/ledger-mappings";
    var drafted = taken(mappings, examples.of(mappings));
    var approvals = mappings + "/{mapping}/approvals";
    bySecond(approvals.replace("{mapping}", drafted.text("/id")), examples.of(approvals));
    withdrawn(mappings, "{mapping}", examples);
    var period = "/api/credit/journal/periods/{period}";
    var month = period.replace("{period}", "1999-04");
    taken(month + "/closings", examples.of(period + "/closings"));
    bySecond(month + "/reopenings", examples.of(period + "/reopenings"));
  }

  private void bySecond(String path, String body) {
    var answer = asking(TestTokens.of("kristi", "finance", "controller")).post(path, body);
    assertThat(answer.status()).as(path + answer.response().body()).isEqualTo(200);
  }

  /** A draft of its own, which nobody approves. */
  private void withdrawn(String drafts, String id, ApiExamples examples) {
    var draft = taken(drafts, examples.of(drafts));
    var withdrawals = drafts + "/" + id + "/withdrawals";
    taken(withdrawals.replace(id, draft.text("/id")), examples.of(withdrawals));
  }

  private void cutOvers(ApiExamples examples) {
    var cutOvers = "/api/credit/cut-overs";
    var opened = taken(cutOvers, examples.of(cutOvers));
    get(cutOvers + "?after=" + opened.position());
    var cutOver = cutOvers + "/" + opened.text("/id");
    var file =
        asking("")
            .get("/v3/api-docs")
            .body()
            .at("/paths")
            .path(cutOvers + "/{cutOver}/files/{kind}")
            .at("/post/requestBody/content")
            .path("text/csv")
            .at("/example")
            .asString();
    var csv = file.replaceFirst("acc-7f-0192f3a0-[0-9a-f-]+", account);
    var sent =
        as("karl")
            .post(
                cutOver + "/files/open-items",
                "text/csv",
                csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(sent.text("/sentence"))
        .as(sent.response().body())
        .isEqualTo("1 taken, 0 known before, 0 refused.");
    taken(cutOver + "/reconciliations", examples.of(cutOvers + "/{cutOver}/reconciliations"));
    var confirmed =
        asking(TestTokens.of("kristi", "finance", "controller"))
            .post(cutOver + "/confirmations", examples.of(cutOvers + "/{cutOver}/confirmations"));
    assertThat(confirmed.status()).as(confirmed.response().body()).isEqualTo(200);
  }

  private void groups(ApiExamples examples) {
    var group = taken("/api/credit/groups", examples.of("/api/credit/groups")).text("/id");
    var members = "/api/credit/groups/{group}/members";
    taken(members.replace("{group}", group), naming("acc", account, examples.of(members)));
    var releases = members + "/{account}/releases";
    taken(releases.replace("{group}", group).replace("{account}", account), examples.of(releases));
  }

  private void proposeAndAnswer(String answer, String check, ApiExamples examples) {
    var propose = "/api/credit/accounts/{account}/limit-proposals";
    var proposed =
        as("mari")
            .post(
                propose.replace("{account}", account), naming("chk", check, examples.of(propose)));
    assertThat(proposed.status()).as(proposed.response().body()).isEqualTo(200);
    var path = "/api/credit/limit-proposals/{proposal}/" + answer;
    eventually(
        "/api/credit/limit-proposals/" + proposed.text("/id"),
        page -> page.at("/state").asString("").equals("open"));
    taken(path.replace("{proposal}", proposed.text("/id")), examples.of(path));
  }

  private void bills(ApiExamples examples) {
    beside("terms", examples);
    taken("/api/credit/invoices", naming("acc", account, examples.of("/api/credit/invoices")));
    var prepayments = "/api/credit/prepayments";
    taken(prepayments, naming("acc", account, examples.of(prepayments)));
    var resends = "/api/credit/einvoices/{eInvoice}/resends";
    taken(resends.replace("{eInvoice}", heldEInvoice()), examples.of(resends));
  }

  private String heldEInvoice() {
    var document = id("inv", "held");
    var eInvoice = EInvoices.of(account, document);
    automations.send(
        new QueueEInvoice(eInvoice, account, document, document, "2010-1"),
        new Trigger(document, "c", Instant.EPOCH, null),
        "queue");
    automations.send(
        new HoldEInvoice(eInvoice, 1, List.of("It lacks something.")),
        new Trigger(document, "c", Instant.EPOCH, null),
        "hold");
    eventually("/api/credit/einvoices?state=held", page -> mine(page.at("/items")) != null);
    return eInvoice;
  }

  private void aReceipt(ApiExamples examples) {
    var path = "/api/credit/receipts/{receipt}";
    // A bill that no other test has issued: else the receipt is theirs.
    var example = examples.of("/api/credit/receipts").replace("2010-000001", "2010-999999");
    var receipt = taken("/api/credit/receipts", example).text("/entries/0/receipt");
    known(receipt);
    taken(
        "/api/credit/receipts/" + receipt + "/matches",
        naming("acc", account, examples.of(path + "/matches")));
    for (var step : java.util.List.of("/unmatches", "/splits")) {
      taken("/api/credit/receipts/" + receipt + step, examples.of(path + step));
    }
    var part = voti.credit.receipt.ReceiptPart.id(receipt, 2);
    known(part);
    taken("/api/credit/receipts/" + part + "/returns", examples.of(path + "/returns"));
  }

  private void known(String receipt) {
    eventually(
        "/api/credit/receipts/" + receipt, row -> receipt.equals(row.at("/receipt").asString("")));
  }

  private Answer beside(String what, ApiExamples examples) {
    var path = "/api/credit/accounts/{account}/" + what;
    return taken(path.replace("{account}", account), examples.of(path));
  }

  private void policies(ApiExamples examples) {
    var policies = "/api/credit/policies";
    var drafted = taken(policies, examples.of(policies));
    var approvals = policies + "/{policy}/approvals";
    var approved =
        asking(TestTokens.of("kristi", "finance", "controller"))
            .post(approvals.replace("{policy}", drafted.text("/id")), examples.of(approvals));
    assertThat(approved.status()).as(approved.response().body()).isEqualTo(200);
    withdrawn(policies, "{policy}", examples);
    get(policies + "?after=" + approved.position());
    var replays = "/api/credit/policy-replays";
    taken(replays, naming("cpo", drafted.text("/id"), examples.of(replays)));
  }

  private void decide(String path, ApiExamples examples) {
    taken(path.replace("{decision}", openDecision()), examples.of(path));
  }

  private static String naming(String prefix, String id, String example) {
    return example.replaceFirst("\"" + prefix + ANY_ID, "\"" + id + "\"");
  }

  private Answer taken(String path, String body) {
    var answer = as("karl").post(path, body);
    assertThat(answer.status()).as(path + answer.response().body()).isEqualTo(200);
    return answer;
  }
}
