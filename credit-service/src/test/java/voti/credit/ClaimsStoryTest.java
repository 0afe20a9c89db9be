package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import voti.credit.creditaccount.CreditAccountCommand.BookCreditNote;
import voti.credit.creditaccount.CreditAccounts;

/** A debtor contests, promises, pays in part, and is given up, through the door. */
class ClaimsStoryTest extends DebtsPlatform {

  private final LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Europe/Tallinn"));

  private static Map<String, Object> money(String amount) {
    return Map.of("amount", amount, "currency", "SEK");
  }

  private Map<String, Object> dispute(String item, String amount) {
    return Map.of(
        "item", item,
        "amount", money(amount),
        "reason", "price",
        "owner", "emp-00-0192f3a0-00a4-7000-8000-000000000001",
        "answerBy", "2010-04-03",
        "on", "2010-03-20");
  }

  private String path(String what) {
    return "/api/credit/accounts/" + account + "/" + what;
  }

  @Test
  void aContestedPartStaysInExposureAndComesBackWhenItsCreditNoteHasCome() {
    var item = owe("one", "1000.00");
    var opened = done(as("mari").post(path("disputes"), dispute(item, "400.00")));
    debts(page -> contested(page, item).equals("400.00"));
    assertThat(figure("/exposure")).isEqualTo("1000.00");
    var more = as("mari").post(path("disputes"), dispute(item, "600.01"));
    assertThat(more.status()).isEqualTo(422);
    assertThat(more.text("/rule")).isEqualTo("contested-part-is-open");
    assertThat(as("jaan").post(path("disputes"), dispute(item, "1.00")).status()).isEqualTo(403);

    eventually(
        "/api/credit/disputes?account=" + account,
        page -> {
          timeIs(Instant.now());
          return page.at("/items/0/remindedOn").asString("").equals(today.toString());
        });
    var answer = "/api/credit/disputes/" + opened.text("/id");
    var yes = Map.of("amount", money("300.00"), "on", "2010-03-25", "reason", "They are right");
    assertThat(as("mari").post(answer + "/acceptances", yes).text("/rule")).isEqualTo("role");
    done(as("karl").post(answer + "/acceptances", yes));
    assertThat(as("karl").post(answer + "/acceptances", yes).status()).isEqualTo(409);
    eventually(
        "/api/credit/disputes?account=" + account,
        page -> page.at("/items/0/state").asString("").equals("accepted"));
    timeIs(Instant.now());
    assertThat(contested(debts(page -> true), item)).isEqualTo("400.00");

    move(
        new BookCreditNote(
            CreditAccounts.of(account),
            account,
            id("crn", "one"),
            item,
            Samples.sek("300.00"),
            LocalDate.parse("2010-03-26")));
    debts(page -> debt(page, item).at("/open/amount").asString("").equals("700.00"));
    timeIs(Instant.now());
    debts(page -> contested(page, item).equals("0.00"));
    eventually(
        "/api/credit/disputes?account=" + account,
        page -> page.at("/items/0/state").asString("").equals("settled"));
  }

  @Test
  void whatWasPaidMeanwhileCannotBeContestedAndTheDisputeLapses() {
    var item = owe("two", "100.00");
    var body = dispute(item, "100.00");
    pay(item, "60.00", today);
    var first = as("mari").post(path("disputes"), body);
    // Either the door knew of the payment, or the account refused: nothing stays contested.
    if (first.status() == 200) {
      eventually(
          "/api/credit/disputes?account=" + account,
          page -> page.at("/items/0/state").asString("").equals("lapsed"));
    } else {
      assertThat(first.text("/rule")).isEqualTo("contested-part-is-open");
    }
    assertThat(contested(debts(page -> true), item)).isEqualTo("0.00");
  }

  @Test
  void aPromiseIsJudgedByTheCashThatCameForItByItsDay() {
    var item = owe("three", "500.00");
    var promised = done(as("mari").post(path("promises"), promise(item, "500.00")));
    debts(page -> debt(page, item).at("/state").asString("").equals("promised"));
    pay(item, "200.00", today);
    pay(item, "300.00", today.plusDays(2));
    debts(page -> debt(page, item) == null);
    timeIs(Instant.now());
    assertThat(get("/api/credit/promises?account=" + account).at("/items/0/state").asString())
        .isEqualTo("open");
    timeIs(Instant.now().plus(2, ChronoUnit.DAYS));
    var judged =
        eventually(
            "/api/credit/promises?account=" + account,
            page -> page.at("/items/0/state").asString("").equals("broken"));
    assertThat(judged.at("/items/0/paid/amount").asString()).isEqualTo("200.00");
    var withdrawn =
        as("mari")
            .post(
                "/api/credit/promises/" + promised.text("/id") + "/withdrawals",
                Map.of("on", today, "reason", "A mistake"));
    assertThat(withdrawn.status()).isEqualTo(409);
  }

  @Test
  void aPromiseThatIsPaidIsKeptAndPeopleAreIds() {
    var item = owe("four", "500.00");
    var named = new HashMap<>(promise(item, "300.00"));
    named.put("promisedBy", "Pelle Svensson");
    assertThat(as("mari").post(path("promises"), named).text("/rule")).isEqualTo("people-are-ids");
    done(as("mari").post(path("promises"), promise(item, "300.00")));
    var call = Map.of("outcome", "promised", "on", today, "spokenWith", "per-7f-pelle");
    var called = done(as("mari").post(path("calls"), call));
    debts(page -> debt(page, item).at("/state").asString("").equals("promised"));
    var last = lastCall(called.position());
    assertThat(last.at("/outcome").asString()).isEqualTo("promised");
    assertThat(last.at("/promised/amount").asString()).isEqualTo("300.00");
    assertThat(last.at("/state").asString()).isEqualTo("open");
    pay(item, "300.00", today);
    debts(page -> debt(page, item).at("/open/amount").asString("").equals("200.00"));
    timeIs(Instant.now().plus(2, ChronoUnit.DAYS));
    eventually(
        "/api/credit/promises?account=" + account,
        page -> page.at("/items/0/state").asString("").equals("kept"));
    assertThat(items("/api/credit/calls?account=" + account)).isOne();
    assertThat(as("jaan").get("/api/credit/calls?account=" + account).status()).isEqualTo(403);
  }

  /** What the work list of the account's manager says of the last call. */
  private JsonNode lastCall(long position) {
    var list = as("mari").get("/api/credit/debtors/today?after=" + position).body();
    for (var line : list.at("/currencies/0/first")) {
      if (line.at("/account").asString().equals(account)) {
        return line.at("/lastCall");
      }
    }
    throw new AssertionError("not on the list: " + list);
  }

  @Test
  void aPromiseWrittenDownLateIsJudgedAtOnceByWhatCameSinceItWasGiven() {
    var kept = owe("six", "500.00");
    var broken = owe("seven", "300.00");
    pay(kept, "500.00", today.minusDays(5));
    debts(page -> debt(page, kept) == null);
    done(as("mari").post(path("promises"), promise(kept, "500.00", -9, -4)));
    done(as("mari").post(path("promises"), promise(broken, "300.00", -9, -4)));
    eventually("/api/credit/promises?account=" + account, page -> page.at("/items").size() == 2);
    timeIs(Instant.now());
    var judged =
        eventually(
            "/api/credit/promises?account=" + account,
            page -> !page.at("/items/1/state").asString("open").equals("open"));
    assertThat(judged.at("/items/0/state").asString()).isEqualTo("kept");
    assertThat(judged.at("/items/0/paid/amount").asString()).isEqualTo("500.00");
    assertThat(judged.at("/items/1/state").asString()).isEqualTo("broken");
    var onceMore = as("mari").post(path("promises"), promise(kept, "500.00", -4, -3));
    assertThat(onceMore.text("/rule")).isEqualTo("promise-fits-what-is-open");
    var unborn = as("mari").post(path("promises"), promise(broken, "1.00", -40_000, -39_999));
    assertThat(unborn.text("/rule")).isEqualTo("promise-fits-what-is-open");
  }

  private Map<String, Object> promise(String item, String amount) {
    return promise(item, amount, 0, 0);
  }

  private Map<String, Object> promise(String item, String amount, int given, int by) {
    return Map.of(
        "items",
        List.of(item),
        "amount",
        money(amount),
        "by",
        today.plusDays(by),
        "promisedBy",
        "per-7f-pelle",
        "on",
        today.plusDays(given));
  }

  @Test
  void aDebtIsGivenUpByWhoeverMayAndOwedAgainWhenItIsPaidAfterAll() {
    var item = owe("five", "9000.00");
    var small = done(as("karl").post(path("write-offs"), writeOff(item, "1000.00")));
    assertThat(small.text("/happened/0/type")).isEqualTo("write-off-approved");
    standing(s -> s.at("/exposure/amount").asString("").equals("8000.00"));

    var large = done(as("karl").post(path("write-offs"), writeOff(item, "8000.00")));
    assertThat(large.text("/happened/0/type")).isEqualTo("write-off-escalated");
    assertThat(large.text("/happened/0/event/decision/authority/needed")).isEqualTo("head");
    var decide = "/api/credit/write-offs/" + large.text("/id");
    eventually(
        "/api/credit/write-offs?state=escalated&account=" + account,
        page -> page.at("/items").size() == 1);
    var yes = Map.of("on", "2010-12-21", "reason", "Bankrupt");
    assertThat(as("karl").post(decide + "/approvals", yes).status()).isEqualTo(403);
    done(as("heli").post(decide + "/approvals", yes));
    standing(s -> s.at("/exposure/amount").asString("").equals("0.00"));

    var some = Map.of("amount", money("2500.00"), "on", "2011-02-01", "reason", "The estate pays");
    done(as("karl").post(decide + "/recoveries", some));
    standing(s -> s.at("/exposure/amount").asString("").equals("2500.00"));
    pay(item, "2500.00", today);
    standing(s -> s.at("/exposure/amount").asString("").equals("0.00"));
    var tooMuch = new HashMap<>(some);
    tooMuch.put("amount", money("5500.01"));
    assertThat(as("karl").post(decide + "/recoveries", tooMuch).text("/rule"))
        .isEqualTo("recovered-was-written-off");
  }

  private static Map<String, Object> writeOff(String item, String amount) {
    return Map.of("item", item, "amount", money(amount), "on", "2010-12-20", "reason", "Bankrupt");
  }
}
