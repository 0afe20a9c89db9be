package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import voti.credit.creditaccount.CreditAccountCommand.RaiseDunningLevel;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.testing.ApiExamples;
import voti.kit.testing.Asking.Answer;

/** The example calls about debts, each on a debt that is as it must be. */
abstract class DebtExamples extends DebtsPlatform {

  private static final String OF_ACCOUNT = "/api/credit/accounts/{account}/";
  private static final String DISPUTE = "/api/credit/disputes/{dispute}/";
  private static final String WRITE_OFF = "/api/credit/write-offs/{writeOff}/";
  private static final String RUNS = "/api/credit/dunning/runs";

  void debtExamples(ApiExamples examples) {
    disputes(examples);
    promises(examples);
    writeOffs(examples);
    runs(examples);
    handOvers(examples);
  }

  private void disputes(ApiExamples examples) {
    for (var answer : new String[] {"acceptances", "rejections", "withdrawals", "assignments"}) {
      var item = owe("disputed-" + answer, "1000.00");
      var dispute = ofAccount("disputes", examples, item).text("/id");
      eventually(
          "/api/credit/disputes?account=" + account, page -> page.toString().contains(dispute));
      call(DISPUTE + answer, "{dispute}", dispute, "karl", examples);
    }
  }

  private void promises(ApiExamples examples) {
    var promise = ofAccount("promises", examples, owe("promised", "1000.00")).text("/id");
    eventually(
        "/api/credit/promises?account=" + account, page -> page.toString().contains(promise));
    ofAccount("calls", examples, "");
    // Its day is long over: it may be judged before it is withdrawn.
    var path = "/api/credit/promises/{promise}/withdrawals";
    assertThat(as("karl").post(path.replace("{promise}", promise), examples.of(path)).status())
        .isIn(200, 409);
  }

  private void writeOffs(ApiExamples examples) {
    var small = ofAccount("write-offs", examples, owe("small", "1000.00")).text("/id");
    eventually(
        "/api/credit/write-offs?account=" + account, page -> page.toString().contains(small));
    call(WRITE_OFF + "recoveries", "{writeOff}", small, "karl", examples);
    for (var answer : new String[] {"approvals", "rejections"}) {
      var item = owe("large-" + answer, "9000.00");
      var asked =
          Map.of(
              "item",
              item,
              "amount",
              Map.of("amount", "9000.00", "currency", "SEK"),
              "on",
              "2010-12-20",
              "reason",
              "Bankrupt");
      var large =
          done(as("karl").post(OF_ACCOUNT.replace("{account}", account) + "write-offs", asked))
              .text("/id");
      eventually(
          "/api/credit/write-offs?account=" + account, page -> page.toString().contains(large));
      call(WRITE_OFF + answer, "{writeOff}", large, "heli", examples);
    }
  }

  private void runs(ApiExamples examples) {
    owe("reminded", "2000.00");
    var cancelled = started(examples);
    call(RUNS + "/{run}/cancellations", "{run}", cancelled, "karl", examples);
    var run = started(examples);
    call(RUNS + "/{run}/approvals", "{run}", run, "karl", examples);
    var kept =
        eventually(
            "/api/credit/dunning/letters?state=kept&account=" + account,
            page -> {
              timeIs(Instant.now());
              return !page.at("/items").isEmpty();
            });
    var letter = kept.at("/items/0/letter").asString();
    call("/api/credit/dunning/letters/{letter}/postings", "{letter}", letter, "karl", examples);

    owe("dropped", "3000.00");
    var last = started(examples);
    var mine =
        get("/api/credit/dunning/letters?state=proposed&account=" + account)
            .at("/items")
            .findValuesAsString("letter");
    var path = RUNS + "/{run}/letters/{letter}/drops";
    var drop = path.replace("{run}", last).replace("{letter}", mine.getLast());
    done(as("karl").post(drop, examples.of(path)));
    ofAccount("dunning-terms", examples, "");
  }

  private String started(ApiExamples examples) {
    var run = done(as("karl").post(RUNS, examples.of(RUNS))).text("/id");
    eventually(
        RUNS + "/" + run,
        page -> {
          timeIs(Instant.now());
          return page.at("/run/state").asString("").equals("prepared");
        });
    return run;
  }

  private void handOvers(ApiExamples examples) {
    var item = owe("handed", "4000.00");
    move(new RaiseDunningLevel(CreditAccounts.of(account), account, item, 3, DUE.plusDays(40)));
    debts(page -> debt(page, item).at("/level").asInt() == 3);
    var handed = ofAccount("hand-overs", examples, item).text("/id");
    eventually(
        "/api/credit/hand-overs?account=" + account, page -> page.toString().contains(handed));
    call("/api/credit/hand-overs/{handOver}/recalls", "{handOver}", handed, "karl", examples);
  }

  private Answer ofAccount(String what, ApiExamples examples, String item) {
    var path = OF_ACCOUNT + what;
    var body = examples.of(path).replaceFirst("\"inv-7f-0192f3a0-[0-9a-f-]+\"", "\"" + item + "\"");
    return done(as("karl").post(path.replace("{account}", account), body));
  }

  private void call(String path, String variable, String id, String person, ApiExamples examples) {
    done(as(person).post(path.replace(variable, id), examples.of(path)));
  }
}
