package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import voti.credit.confirmation.BalanceConfirmations;
import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.credit.creditaccount.CreditAccountCommand.RaiseDunningLevel;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
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
    setOffs(examples);
    revaluations(examples);
    confirmations(examples);
  }

  /** Three days, three rounds: of each the account's letter is answered in another way. */
  private void confirmations(ApiExamples examples) {
    owe("confirmed", "100.00");
    var rounds = "/api/credit/confirmation-rounds";
    var letter = "/api/credit/confirmations/{confirmation}/";
    var agreed = asked(examples.of(rounds), "2010-12-31");
    call(letter + "postings", "{confirmation}", agreed, "karl", examples);
    call(letter + "agreements", "{confirmation}", agreed, "karl", examples);
    var contested = asked(examples.of(rounds), "2010-12-30");
    call(letter + "contests", "{confirmation}", contested, "karl", examples);
    call(letter + "resolutions", "{confirmation}", contested, "karl", examples);
    var closed = asked(examples.of(rounds), "2010-12-29");
    var round = get("/api/credit/confirmations/" + closed).at("/confirmation/round").asString();
    eventually(
        rounds + "/" + round, page -> page.at("/round/state").asString("").equals("written"));
    call(rounds + "/{round}/reminders", "{round}", round, "karl", examples);
    call(letter + "closings", "{confirmation}", closed, "karl", examples);
  }

  private String asked(String example, String day) {
    var body =
        example
            .replaceFirst("acc-7f-0192f3a0-[0-9a-f-]+", account)
            .replace("\"2010-12-31\"", "\"" + day + "\"");
    done(as("karl").post("/api/credit/confirmation-rounds", body));
    var letter = BalanceConfirmations.of(account, LocalDate.parse(day));
    eventually(
        "/api/credit/confirmations/" + letter,
        page -> {
          timeIs(Instant.now());
          return page.at("/confirmation/state").asString("").equals("kept");
        });
    return letter;
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

  private void setOffs(ApiExamples examples) {
    var invoice = owe("set-off", "500.00");
    var note = id("itm", "note");
    var facts =
        new ItemFacts(
            note, ItemKind.CREDIT_NOTE, "2010-note", Samples.sek("-20.00"), DUE.minusDays(9), DUE);
    move(new BookItem(CreditAccounts.of(account), account, facts, ""));
    eventually(
        "/api/credit/items?component=openItems&account=" + account,
        page -> page.toString().contains(note));
    var path = OF_ACCOUNT + "set-offs";
    var body =
        examples
            .of(path)
            .replaceFirst("\"itm-7f-0192f3a0-[0-9a-f-]+\"", "\"" + note + "\"")
            .replaceFirst("\"inv-7f-0192f3a0-[0-9a-f-]+\"", "\"" + invoice + "\"");
    payouts(examples, note);
    var made = done(as("karl").post(path.replace("{account}", account), body));
    var undo = path + "/{setOff}/reversals";
    var setOff = made.text("/happened/0/event/setOff");
    var of = undo.replace("{account}", account).replace("{setOff}", setOff);
    done(as("karl").post(of, examples.of(undo)));
  }

  private void payouts(ApiExamples examples, String note) {
    var path = OF_ACCOUNT + "payouts";
    var body =
        examples
            .of(path)
            .replaceFirst("\"bcn-7f-0192f3a0-[0-9a-f-]+\"", "\"" + note + "\"")
            .replace("112.04", "20.00");
    var made = done(as("karl").post(path.replace("{account}", account), body));
    var undo = path + "/{payout}/reversals";
    var payout = made.text("/happened/0/event/payout");
    done(
        as("karl")
            .post(
                undo.replace("{account}", account).replace("{payout}", payout), examples.of(undo)));
  }

  private void revaluations(ApiExamples examples) {
    var path = "/api/credit/revaluations";
    var started = done(as("karl").post(path, examples.of(path))).text("/id");
    eventually(path, page -> page.toString().contains(started));
    call(path + "/{revaluation}/reversals", "{revaluation}", started, "karl", examples);
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
