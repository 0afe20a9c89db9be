package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import voti.kit.testing.ApiExamples;
import voti.kit.testing.Asking.Answer;

/** The example calls in the API's description work, with ids that exist. */
class ExampleCallsTest extends CreditPlatform {

  private static final String ANY_ID = "-7f-0192f3a0-[0-9a-f-]+\"";

  @Test
  void everyExampleOfACommandIsTaken() {
    var examples = new ApiExamples(asking(""));
    var check =
        taken("/api/credit/checks", naming("acc", account, examples.of("/api/credit/checks")));
    var limits = "/api/credit/accounts/{account}/limits";
    taken(
        limits.replace("{account}", account),
        naming("chk", check.text("/id"), examples.of(limits)));

    hearSubmitted("first", "10000.01");
    decide("/api/credit/decisions/{decision}/releases", examples);
    standing(s -> s.at("/waiting").isEmpty());
    hearSubmitted("second", "10000.01");
    decide("/api/credit/decisions/{decision}/rejections", examples);
    beside("temporary-limits", examples);
    var cover = beside("covers", examples).text("/happened/0/event/extra");
    var ends = "/api/credit/accounts/{account}/extras/{extra}/ends";
    taken(ends.replace("{account}", account).replace("{extra}", cover), examples.of(ends));
    beside("blocks", examples);
    beside("unblocks", examples);
    groups(examples);
    aReceipt(examples);
    examples.areAllUsed();
  }

  private void groups(ApiExamples examples) {
    var group = taken("/api/credit/groups", examples.of("/api/credit/groups")).text("/id");
    var members = "/api/credit/groups/{group}/members";
    taken(members.replace("{group}", group), naming("acc", account, examples.of(members)));
    var releases = members + "/{account}/releases";
    taken(releases.replace("{group}", group).replace("{account}", account), examples.of(releases));
  }

  private void aReceipt(ApiExamples examples) {
    var path = "/api/credit/receipts/{receipt}";
    var receipt =
        taken("/api/credit/receipts", examples.of("/api/credit/receipts"))
            .text("/entries/0/receipt");
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
