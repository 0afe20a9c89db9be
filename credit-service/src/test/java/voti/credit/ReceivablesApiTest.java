package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.items.Reduction;
import voti.credit.statement.CamtSample;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.testing.Asking;
import voti.kit.testing.TestTokens;
import voti.kit.views.Replays;
import voti.values.Ids;
import voti.values.Money;

/** Receivables through the door: each figure is the same from whichever side one looks. */
class ReceivablesApiTest extends CreditPlatform {

  private static final LocalDate DAY = LocalDate.parse("2010-04-01");
  private static final String LAST = "2999-12-31";

  @Autowired private MongoDatabase database;
  @Autowired private Items items;
  @Autowired private AccountDirectory accounts;
  @Autowired private Replays replays;

  @Test
  void everyFigureIsTheSumOfTheSameItems() {
    decideLimit();
    hearSubmitted("one", "5805.00");
    standing(s -> s.at("/reserved/amount").asString("").equals("5805.00"));
    assertThat(documents("reserved")).isEqualTo("5805.00");
    hearDelivered();
    standing(s -> s.at("/openItems/amount").asString("").equals("5731.29"));
    assertThat(documents("reserved")).isEqualTo(figure("/reserved"));

    pay("2010-03-10", "1000.00");
    standing(s -> s.at("/openItems/amount").asString("").equals("4731.29"));
    hearReturned();
    standing(s -> s.at("/openItems/amount").asString("").equals("4701.81"));
    eventually(
        "/api/credit/items?account=" + account,
        page -> page.at("/items/0/open/amount").asString("").equals("4701.81"));
    figuresAgreeWith("4701.81");

    assertThat(ageing("2010-02-14")).isEmpty();
    assertThat(ageing("2010-02-15")).isEqualTo("5731.29");
    assertThat(ageing("2010-03-09")).isEqualTo("5731.29");
    assertThat(ageing("2010-03-10")).isEqualTo("4731.29");
    var late = get("/api/credit/ageing?account=" + account + "&asOf=2010-03-18").at("/totals/0");
    assertThat(late.at("/overdue/amount").asString()).isEqualTo("4701.81");
    assertThat(late.at("/overdueShare").asString()).isEqualTo("100.0");
    assertThat(late.at("/byBucket/1/amount").asString()).isEqualTo("4701.81");

    var march = statement("2010-03-01", "2010-03-31");
    assertThat(march.at("/opening/amount").asString()).isEqualTo("5731.29");
    assertThat(march.at("/movements/0/kind").asString()).isEqualTo("receipt");
    assertThat(march.at("/movements/1/kind").asString()).isEqualTo("credit-note");
    assertThat(march.at("/movements/1/reference").asString()).matches("2010-\\d{6}");
    assertThat(march.at("/movements").size()).isEqualTo(2);
    assertThat(march.at("/closing/amount").asString()).isEqualTo("4701.81");

    replays.replay("account-ledger");
    eventually(
        "/api/credit/accounts/" + account + "/statement?from=2010-03-01&to=2010-03-31",
        again -> again.at("/currencies/0").equals(march));
    var limits = get("/api/credit/accounts/" + account + "/limits").at("/items");
    assertThat(limits.at("/0/limit/amount").asString()).isEqualTo("10000.00");
    assertThat(limits.size()).isEqualTo(1);
  }

  private void figuresAgreeWith(String open) {
    assertThat(figure("/openItems")).isEqualTo(open);
    assertThat(documents("openItems")).isEqualTo(open);
    assertThat(ageing(LAST)).isEqualTo(open);
    var all = statement("2000-01-01", LAST);
    assertThat(all.at("/closing/amount").asString()).isEqualTo(open);
    assertThat(all.at("/unmatched/amount").asString()).isEqualTo(figure("/unallocated"));
    assertThat(documents("unallocated")).isEqualTo("0");
  }

  @Test
  void aManagerSeesOwnDebtorsAndNobodyElses() {
    var book = new OwnBook("kam-own");
    var mine = book.person();
    var other = asking(TestTokens.of("kam-of-nobody", "north", "kam"));
    assertThat(mine.get("/api/credit/ageing?asOf=" + DAY).text("/totals/0/total/amount"))
        .isEqualTo("528000.00");
    assertThat(other.get("/api/credit/ageing?asOf=" + DAY).body().at("/totals").size()).isZero();
    assertThat(other.get("/api/credit/items?asOf=" + DAY).body().at("/items").size()).isZero();
    assertThat(other.get("/api/credit/debtors/today").body().at("/currencies").size()).isZero();
    var debtor = book.accounts.getFirst();
    for (var path :
        List.of(
            "/api/credit/ageing?account=" + debtor,
            "/api/credit/items?account=" + debtor,
            "/api/credit/accounts/" + debtor + "/limits",
            "/api/credit/accounts/" + debtor + "/statement?from=2010-01-01&to=2010-02-01")) {
      assertThat(other.get(path).status()).as(path).isEqualTo(403);
      assertThat(as("aada").get(path).status()).as(path).isEqualTo(200);
      assertThat(as("karl").get(path).status()).as(path).isEqualTo(200);
    }
  }

  @Test
  void theWorkedProvisionAndConcentrationComeFromTheBook() {
    var mine = new OwnBook("kam-provision").person();
    var provision = mine.get("/api/credit/provision?asOf=" + DAY);
    assertThat(provision.text("/currencies/0/provision/amount")).isEqualTo("27567.39");
    assertThat(provision.text("/currencies/0/buckets/2/provision/amount")).isEqualTo("5217.39");
    var concentration = mine.get("/api/credit/concentration?asOf=" + DAY);
    assertThat(concentration.text("/currencies/0/total/amount")).isEqualTo("528000.00");
    assertThat(concentration.text("/currencies/0/debtors/0/share")).isEqualTo("56.82");
    assertThat(concentration.text("/currencies/0/debtors/4/cumulative")).isEqualTo("100.00");
    var metrics = mine.get("/api/credit/metrics?from=2009-04-02&to=" + DAY);
    assertThat(metrics.text("/currencies/0/end/amount")).isEqualTo("528000.00");
    assertThat(metrics.text("/currencies/0/days")).isEqualTo("365");
    // 60,000 of 588,000 sold came in, on the day it was due, 30 days after it was issued.
    assertThat(metrics.text("/currencies/0/daysSalesOutstanding")).isEqualTo("327.8");
    assertThat(metrics.text("/currencies/0/daysToPay")).isEqualTo("30.0");
    assertThat(metrics.text("/currencies/0/daysLate")).isEqualTo("0.0");
  }

  @Test
  void theBookIsCutByAccountManagerDepartmentAndCurrencyToTheSameTotal() {
    var mine = new OwnBook("kam-cuts").person();
    for (var by : List.of("account", "manager", "department", "segment", "group", "currency")) {
      var cut = mine.get("/api/credit/ageing?asOf=" + DAY + "&groupBy=" + by);
      assertThat(cut.text("/totals/0/total/amount")).as(by).isEqualTo("528000.00");
      assertThat(cut.body().at("/groups").size()).isEqualTo(by.equals("account") ? 5 : 1);
    }
    var bucket = mine.get("/api/credit/items?bucket=1-30&asOf=" + DAY);
    assertThat(bucket.body().at("/items").size()).isEqualTo(1);
    assertThat(bucket.text("/items/0/open/amount")).isEqualTo("140000.00");
    var manager = mine.get("/api/credit/items?manager=kam-cuts&asOf=" + DAY);
    assertThat(manager.body().at("/items").size()).isEqualTo(5);
  }

  @Test
  void theBookIsCutBySegmentAndItsItemsAreFoundByIt() {
    var book = new OwnBook("kam-segments");
    var retail = accounts.find(book.accounts.get(1)).orElseThrow().classified("retail", "B");
    accounts.record(retail, 2);
    var cut = book.person().get("/api/credit/ageing?asOf=" + DAY + "&groupBy=segment");
    assertThat(cut.body().at("/groups").valueStream().map(one -> one.at("/group").asString()))
        .containsExactlyInAnyOrder("", "retail");
    for (var asked : List.of("retail", "")) {
      var items = book.person().get("/api/credit/items?asOf=" + DAY + "&segment=" + asked);
      assertThat(items.body().at("/items").size()).isEqualTo(asked.isEmpty() ? 4 : 1);
    }
    assertThat(
            book.person()
                .get("/api/credit/items?segment=retail&asOf=" + DAY)
                .text("/items/0/open/amount"))
        .isEqualTo("140000.00");
  }

  @Test
  void aBookOfManyPagesAndManyDebtorsIsReadOnceAndWhole() {
    var rows = new ArrayList<ItemRow>();
    var one = Money.of("1.00", "NOK");
    for (var i = 0; i < 60; i++) {
      var debtor = Ids.named("acc", "7f", "many" + i + System.nanoTime());
      accounts.record(new AccountEntry(debtor, "Many", "", "kam-many", "north", "active"), 1);
      for (var item = 0; item < 40; item++) {
        rows.add(row(debtor, "2010-" + item, one, DAY.minusDays(item), List.of()));
      }
    }
    database.getCollection(Items.COLLECTION, ItemRow.class).insertMany(rows);
    var many = asking(TestTokens.of("kam-many", "north", "kam"));
    for (var who : List.of(many, as("karl"))) {
      var totals = who.get("/api/credit/ageing?groupBy=currency&asOf=" + DAY).body().at("/totals");
      for (var total : totals) {
        if (total.at("/currency").asString().equals("NOK")) {
          assertThat(total.at("/total/amount").asString()).isEqualTo("2400.00");
          assertThat(total.at("/items").asInt()).isEqualTo(2400);
        }
      }
      assertThat(totals.toString()).contains("NOK");
    }
    var visited = new ArrayList<String>();
    items.eachOpenOn(
        DAY,
        row -> {
          if (row.open().equals(one)) {
            visited.add(row.item());
          }
        });
    assertThat(visited).hasSize(2400).doesNotHaveDuplicates();

    var seen = new java.util.HashSet<String>();
    var cursor = "";
    do {
      var page = many.get("/api/credit/items?currency=NOK&cursor=" + cursor).body();
      page.at("/items").forEach(line -> assertThat(seen.add(line.at("/item").asString())).isTrue());
      cursor = page.at("/next").asString("");
    } while (!cursor.isEmpty());
    assertThat(seen).hasSize(2400);
  }

  @Test
  void theSameFiguresLeaveAsFiles() {
    var mine = new OwnBook("kam-files").person();
    var csv = mine.get("/api/credit/ageing?format=csv&groupBy=manager&asOf=" + DAY);
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.header("Content-Disposition")).contains("ageing-manager-2010-04-01.csv");
    assertThat(csv.response().body())
        .isEqualTo(
            "manager,name,currency,not-due,1-30,31-60,61-90,over-90,total,overdue,items\r\n"
                + "kam-files,kam-files,EUR,300000.00,140000.00,60000.00,23000.00,5000.00,"
                + "528000.00,228000.00,5\r\n");
    for (var path : List.of("ageing?", "metrics?", "provision?", "concentration?")) {
      var bytes = mine.bytes("/api/credit/" + path + "format=xlsx");
      assertThat(new String(bytes, 0, 2, StandardCharsets.US_ASCII)).as(path).isEqualTo("PK");
    }
    var statement = "/api/credit/accounts/" + account + "/statement?from=2010-01-01&to=2010-03-31";
    var pdf = as("karl").bytes(statement + "&format=pdf");
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  @Test
  void whatIsAskedWronglyIsNamed() {
    var karl = as("karl");
    refused(karl, "/api/credit/ageing?groupBy=colour", "groupBy is one of account,");
    refused(karl, "/api/credit/ageing?format=ods", "format is json, csv or xlsx, not ods");
    refused(karl, "/api/credit/items?bucket=old", "bucket is one of not-due,");
    refused(karl, "/api/credit/items?cursor=x&account=" + account, "cursor is not one we gave");
    refused(karl, "/api/credit/items?component=hopes&account=" + account, "component is");
    refused(karl, "/api/credit/items?component=reserved", "account is needed");
    refused(karl, "/api/credit/metrics?from=2010-02-01&to=2010-01-01", "from is after to");
    var statement = "/api/credit/accounts/" + account + "/statement";
    refused(karl, statement + "?from=2010-02-01&to=2010-01-01", "from is after to");
    assertThat(karl.get(statement + "?from=2010-02-01").status()).isEqualTo(400);
    assertThat(karl.get("/api/credit/ageing?asOf=soon").status()).isEqualTo(400);
    assertThat(karl.get("/api/credit/ageing?account=acc-7f-unknown").status()).isEqualTo(404);
  }

  @Test
  void theWorkListIsInOrderAndSaysWhy() {
    var mine = new OwnBook("kam-today").person();
    var today = mine.get("/api/credit/debtors/today?asOf=" + DAY);
    assertThat(today.text("/currencies/0/debtors")).isEqualTo("4");
    assertThat(today.text("/currencies/0/overdue/amount")).isEqualTo("228000.00");
    var weights = new ArrayList<Long>();
    for (var line : today.body().at("/currencies/0/first")) {
      weights.add(line.at("/weight").asLong());
      assertThat(line.at("/reason").asString()).contains("EUR is overdue").endsWith(".");
    }
    assertThat(weights).isSortedAccordingTo(java.util.Comparator.reverseOrder()).hasSize(4);
  }

  private static void refused(Asking who, String path, String sentence) {
    var refused = who.get(path);
    assertThat(refused.status()).as(path).isEqualTo(400);
    assertThat(refused.text("/detail")).as(path).startsWith(sentence);
  }

  private void pay(String day, String amount) {
    var reference =
        get("/api/credit/invoices?account=" + account).at("/items/0/reference").asString();
    var xml = new CamtSample("R-" + slot, "SEK").booked(day, amount, account, reference).xml();
    var booked = as("machine").post("/api/credit/statements", "application/xml", xml);
    assertThat(booked.text("/entries/0/outcome")).as(booked.response().body()).isEqualTo("booked");
  }

  private String ageing(String asOf) {
    var path = "/api/credit/ageing?account=" + account + "&asOf=" + asOf;
    return get(path).at("/totals/0/total/amount").asString("");
  }

  private tools.jackson.databind.JsonNode statement(String from, String to) {
    var path = "/api/credit/accounts/" + account + "/statement?from=" + from + "&to=" + to;
    return get(path).at("/currencies/0");
  }

  private String documents(String component) {
    var sum = java.math.BigDecimal.ZERO;
    var path = "/api/credit/items?account=" + account + "&component=" + component;
    for (var line : get(path).at("/items")) {
      sum = sum.add(new java.math.BigDecimal(line.at("/open/amount").asString()));
    }
    return sum.toPlainString();
  }

  /** Five debtors of one manager, with what the worked provision has in its buckets. */
  private final class OwnBook {

    private final String manager;
    private final List<String> accounts = new ArrayList<>();

    OwnBook(String manager) {
      this.manager = manager;
      owes("300000.00", DAY.plusDays(5));
      owes("140000.00", DAY.minusDays(30));
      owes("60000.00", DAY.minusDays(31));
      owes("23000.00", DAY.minusDays(90));
      owes("5000.00", DAY.minusDays(91));
      keep(accounts.getFirst(), "60000.00", DAY.minusDays(50), true);
    }

    Asking person() {
      return asking(TestTokens.of(manager, "north", "kam"));
    }

    private void owes(String amount, LocalDate dueOn) {
      var debtor = Ids.named("acc", "7f", manager + amount + System.nanoTime());
      ReceivablesApiTest.this.accounts.record(
          new AccountEntry(debtor, "Debtor of " + amount, "", manager, "north", "active"), 1);
      accounts.add(debtor);
      keep(debtor, amount, dueOn, false);
    }

    private void keep(String debtor, String amount, LocalDate dueOn, boolean paid) {
      var gross = Money.of(amount, "EUR");
      var cash = new Reduction("rec-1", "cash", gross, dueOn, dueOn, Instant.EPOCH, 2);
      database
          .getCollection(Items.COLLECTION, ItemRow.class)
          .insertOne(row(debtor, "2010", gross, dueOn, paid ? List.of(cash) : List.of()));
    }
  }

  private static ItemRow row(
      String debtor, String number, Money gross, LocalDate dueOn, List<Reduction> reductions) {
    var nothing = Money.zero(gross.currency());
    var paid = !reductions.isEmpty();
    return new ItemRow(
        Ids.named("inv", "7f", debtor + number + gross + dueOn),
        debtor,
        "invoice",
        number,
        dueOn.minusDays(30),
        dueOn,
        gross,
        paid ? nothing : gross,
        paid,
        nothing,
        0,
        reductions,
        Instant.EPOCH,
        1);
  }
}
