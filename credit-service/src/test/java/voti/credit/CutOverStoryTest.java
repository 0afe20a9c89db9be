package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.credit.creditaccount.CreditAccountCommand.BookItems;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.cutover.CutOverCommand.BeginFile;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.TakenOverCommand.Origin;
import voti.credit.cutover.TakenOverCommand.TakeRows;
import voti.credit.cutover.TakenOvers;
import voti.credit.cutover.TakenRow;
import voti.credit.parties.Parties;
import voti.credit.parties.Party;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.testing.Asking;
import voti.kit.testing.Asking.Answer;
import voti.kit.testing.TestTokens;
import voti.kit.views.Replays;

/** A company moves here from another system on one day. */
class CutOverStoryTest extends CreditPlatform {

  private static final String CUT_OVERS = "/api/credit/cut-overs";
  private static final String ITEMS = "account,item,issued,due,amount\n";

  @Autowired private Parties parties;
  @Autowired private Automations automations;
  @Autowired private Replays replays;

  @Test
  void everythingIsTakenReconciledAndConfirmedByASecondPerson() {
    var gln = "73" + account.substring(account.length() - 11).replaceAll("[a-f]", "5");
    parties.keep(new Party(account, "Johnssons byggvaror", gln, "SE", null, "reg-" + gln));
    var cutOver =
        open(
            total("open-items", 3, "1250.00"),
            total("paid-items", 2, "900.00"),
            total("limits", 1, "10000.00"),
            total("covers", 1, "5000.00"),
            total("checks", 1, "0.00"));

    var early = taken(cutOver, "limits", limits("emp-00-karl"));
    assertThat(early.text("/refusedRows/0/reason")).contains("send the checks before");
    taken(
        cutOver,
        "checks",
        """
        account;on;source;year;currentAssets;currentLiabilities;retainedEarnings;bookEquity;totalAssets;totalLiabilities;ebit
        %s;2009-12-01;report;2008;140000;80000;45000;120000;200000;80000;30000
        """
            .formatted(account));
    var named = taken(cutOver, "limits", limits("Karl Kask"));
    assertThat(named.text("/refusedRows/0/field")).isEqualTo("decided-by");
    assertThat(named.response().body()).doesNotContain("Karl Kask");
    assertThat(taken(cutOver, "limits", limits("emp-00-karl")).text("/sentence"))
        .isEqualTo("1 taken, 0 known before, 0 refused.");
    taken(
        cutOver,
        "covers",
        """
        account,cover,kind,provider,amount,insured,most,from,lapses-when-late
        %1$s,P-12,insurance,Atradius,5000,90,4000,2009-07-01,90
        %1$s,P-13,insurance,Atradius,5000,90,4000,2009-07-01,never
        """
            .formatted(account));
    eventually(
        "/api/credit/accounts/" + account + "/extras",
        extras -> extras.at("/limits/covers/0/lapsesWhenLate").asInt(0) == 90);
    var first =
        taken(
            cutOver,
            "open-items",
            ITEMS
                + """
                %1$s,2009-1,2009-11-01,2009-12-01,1000.00
                %2$s,2009-2,2009-12-20,2010-01-19,300
                reg-%2$s,2009-C,2009-12-21,2009-12-21,12.345
                %1$s,2009-3,2010-02-01,2010-03-01,7.00
                %1$s,2009-4,2009-12-01,soon,7.00
                0000,2009-5,2009-12-01,2009-12-31,7.00
                %1$s,2009-1,2009-11-01,2009-12-01,1000.00
                %1$s,2009-1,2009-11-01,2009-12-01,999.00
                """
                    .formatted(account, gln));
    assertThat(first.text("/sentence")).isEqualTo("2 taken, 1 known before, 5 refused.");
    assertThat(lines(first.body().at("/refusedRows")))
        .isEqualTo("4 amount,5 issued,6 due,7 account,9 ");
    assertThat(first.text("/refusedRows/4/reason")).contains("other content");
    var mended = ITEMS + "reg-" + gln + ",2009-C,2009-12-21,2009-12-21,-50.00\n";
    assertThat(taken(cutOver, "open-items", mended).text("/outcome")).isEqualTo("taken");
    taken(
        cutOver,
        "paid-items",
        """
        account,item,due,paid-on,amount
        %1$s,2009-0,2009-06-30,2009-07-10,400.00
        %1$s,2009-0,2009-06-30,2009-08-10,500.00
        """
            .formatted(account));

    assertThat(figure("/exposure")).as("what was paid before is no risk").isEqualTo("1250.00");
    assertThat(figure("/limit")).isEqualTo("14000.00");
    var page = reconcile(cutOver);
    assertThat(page.at("/cutOver/state").asString()).isEqualTo("reconciled");
    assertThat(page.at("/lines").size()).isEqualTo(5);
    page.at("/lines").forEach(line -> assertThat(line.at("/agrees").asBoolean()).isTrue());
    assertThat(page.at("/refused").asInt()).as("one of the limits was sent again").isEqualTo(7);
    assertThat(get(CUT_OVERS + "/" + cutOver + "/refused-rows").at("/items").size()).isEqualTo(7);
    behavesAsBefore();

    var own = as("karl").post(CUT_OVERS + "/" + cutOver + "/confirmations", "{}");
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.text("/rule")).isEqualTo("second-person-confirms");
    assertThat(own.text("/happened/0/type")).isEqualTo("cut-over-refused");
    var confirmed = second().post(CUT_OVERS + "/" + cutOver + "/confirmations", "{}");
    assertThat(confirmed.status()).as(confirmed.response().body()).isEqualTo(200);
    assertThat(confirmed.text("/happened/0/event/decision/reason")).isEqualTo("The totals agree.");
    assertThat(
            send(cutOver, "open-items", ITEMS + account + ",9,2009-12-01,2009-12-31,1\n").status())
        .isEqualTo(409);
    var shown = get(CUT_OVERS + "/" + cutOver + "?after=" + confirmed.position());
    assertThat(shown.at("/cutOver/state").asString()).isEqualTo("confirmed");
    assertThat(get(CUT_OVERS).toString()).contains(cutOver);
  }

  /** The behaviour of the past is seen by the next check: 10 and 41 days late. */
  private void behavesAsBefore() {
    var checked = as("karl").post("/api/credit/checks", check());
    assertThat(checked.status()).as(checked.response().body()).isEqualTo(200);
    assertThat(checked.text("/happened/0/event/inputs/payments/evidence/source"))
        .isEqualTo("own ledger");
    assertThat(checked.body().at("/happened/0/event/inputs/payments/payments").toString())
        .contains("\"paidOn\":\"2009-07-10\"", "\"paidOn\":\"2009-08-10\"");
  }

  @Test
  void aDifferenceIsNamedAndExplained() {
    var cutOver = open(total("open-items", 2, "100.00"));
    taken(cutOver, "open-items", ITEMS + account + ",1,2009-12-01,2009-12-31,90.00\n");
    var early = second().post(CUT_OVERS + "/" + cutOver + "/confirmations", "{}");
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.text("/rule")).isEqualTo("cut-over-is-reconciled");
    var page = reconcile(cutOver);
    assertThat(page.at("/lines/0/difference/amount").asString()).isEqualTo("-10.00");
    assertThat(page.at("/lines/0/rowsDifference").asInt()).isEqualTo(-1);
    var silent = second().post(CUT_OVERS + "/" + cutOver + "/confirmations", "{}");
    assertThat(silent.text("/rule")).isEqualTo("totals-agree-or-are-explained");
    var explained =
        second()
            .post(
                CUT_OVERS + "/" + cutOver + "/confirmations",
                """
                {"differences": [{"kind": "open-items",
                                  "sum": {"amount": "-10.00", "currency": "SEK"}}],
                 "reason": "Written off there"}
                """);
    assertThat(explained.status()).as(explained.response().body()).isEqualTo(200);
  }

  @Test
  void whatTheAccountRefusesIsGivenBackAndMayBeSentMended() {
    var cutOver = open(total("open-items", 2, "110.00"));
    taken(cutOver, "open-items", ITEMS + account + ",1,2009-12-01,2009-12-31,100.00\n");
    var foreign = ITEMS.strip() + ",currency\n" + account + ",2,2009-12-01,2009-12-31,10.00,";
    var refused = taken(cutOver, "open-items", foreign + "BHD\n");
    assertThat(refused.text("/refusedRows/0/reason")).contains("BHD");
    assertThat(taken(cutOver, "open-items", foreign + "SEK\n").text("/outcome")).isEqualTo("taken");
    assertThat(reconcile(cutOver).at("/lines/0/agrees").asBoolean()).isTrue();
    assertThat(figure("/exposure")).isEqualTo("110.00");
  }

  @Test
  void anySplitRepetitionAndBreakEndsInTheSameBook() {
    var rows =
        IntStream.range(0, 24)
            .mapToObj(n -> account + ",2009-" + n + ",2009-12-01,2009-12-31," + (n + 1) + ".00\n")
            .toList();
    var cutOver = open(total("open-items", 24, "300.00"));
    breakOff(cutOver);
    var random = new Random(7);
    for (var round = 0; round < 3; round++) {
      var some = new ArrayList<>(rows);
      Collections.shuffle(some, random);
      for (var at = 0; at < some.size(); at += 10) {
        var part = some.subList(at, Math.min(some.size(), at + 10));
        taken(cutOver, "open-items", ITEMS + String.join("", part));
      }
    }
    var stuck = as("karl").post(CUT_OVERS + "/" + cutOver + "/reconciliations", "{}");
    assertThat(stuck.status()).isEqualTo(409);
    assertThat(stuck.text("/rule")).isEqualTo("files-are-taken-to-the-end");
    var whole = taken(cutOver, "open-items", ITEMS + String.join("", rows));
    assertThat(whole.text("/sentence")).isEqualTo("0 taken, 24 known before, 0 refused.");
    assertThat(taken(cutOver, "open-items", ITEMS + String.join("", rows)).text("/outcome"))
        .isEqualTo("unchanged");

    var page = reconcile(cutOver);
    assertThat(page.at("/lines/0/agrees").asBoolean()).as(page.toString()).isTrue();
    assertThat(figure("/exposure")).isEqualTo("300.00");
    replays.replay("cut-overs");
    eventually(CUT_OVERS + "/" + cutOver, page::equals);
  }

  /** The whole file was begun, two rows of it were taken, one was booked, and then nothing. */
  private void breakOff(String cutOver) {
    var rows =
        IntStream.range(0, 24)
            .mapToObj(n -> account + ",2009-" + n + ",2009-12-01,2009-12-31," + (n + 1) + ".00\n")
            .toList();
    var file = sha256(ITEMS + String.join("", rows));
    var source = "Navision " + account;
    var origin = new Origin(account, cutOver, source, LocalDate.parse("2010-01-01"));
    var trigger = new Trigger("broken " + cutOver, "c", Instant.EPOCH, null);
    automations.send(
        new BeginFile(cutOver, file, FileKind.OPEN_ITEMS, "all.csv"), trigger, "begin");
    var taken = List.of(row(source, 1), row(source, 2));
    automations.send(
        new TakeRows(TakenOvers.of(source, account), origin, FileKind.OPEN_ITEMS, taken),
        trigger,
        "take");
    var booked = taken.getLast();
    var item =
        new ItemFacts(
            booked.id(),
            ItemKind.OPENING,
            booked.number(),
            booked.amount(),
            LocalDate.parse("2009-12-01"),
            LocalDate.parse("2009-12-31"));
    automations.send(
        new BookItems(CreditAccounts.of(account), account, List.of(item), source), trigger, "book");
  }

  private TakenRow row(String source, int units) {
    var number = "2009-" + (units - 1);
    var amount = Samples.sek(units + ".00");
    return new TakenRow(
        voti.values.Ids.named("opn", slot, source + "|" + account + "|" + number),
        number,
        contentOf("2009-12-01", "2009-12-31", amount.toString()),
        amount,
        null,
        0);
  }

  private static String contentOf(String... parts) {
    var text = new StringBuilder();
    for (var part : parts) {
      text.append(part.length()).append(':').append(part);
    }
    return sha256(text.toString());
  }

  private static String sha256(String text) {
    try {
      return java.util.HexFormat.of()
          .formatHex(
              java.security.MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  @Test
  void badInputNamesTheFieldOrTheRule() {
    var cutOver = open(total("open-items", 1, "1.00"));
    assertThat(send(cutOver, "open-items", "account,item\n").text("/detail"))
        .contains("column issued");
    assertThat(send(cutOver, "open-items", ITEMS.strip() + ",colour\n").text("/detail"))
        .contains("no column colour");
    assertThat(send(cutOver, "open-items", "").status()).isEqualTo(400);
    assertThat(send(cutOver, "closed-items", ITEMS).status()).isEqualTo(400);
    assertThat(send("cut-00-none", "open-items", ITEMS).status()).isEqualTo(404);
    var csv = ITEMS.getBytes(StandardCharsets.UTF_8);
    assertThat(
            as("mari")
                .post(CUT_OVERS + "/" + cutOver + "/files/open-items", "text/csv", csv)
                .status())
        .isEqualTo(403);
    assertThat(as("mari").get(CUT_OVERS).status()).isEqualTo(403);
    var none =
        as("karl")
            .post(CUT_OVERS, "{\"source\": \"Navision\", \"day\": \"2010-01-01\", \"stated\": []}");
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.response().body()).contains("stated");
    var odd =
        taken(
            cutOver,
            "open-items",
            ITEMS + account + ",1,2009-12-01,2009-12-31,1e9\n" + account + ",\"2,2009-12-01\n");
    assertThat(lines(odd.body().at("/refusedRows"))).isEqualTo("2 amount,3 ");
    assertThat(odd.text("/refusedRows/1/reason")).contains("A quote is not closed.");
  }

  private String open(String... totals) {
    var body =
        "{\"source\": \"Navision %s\", \"day\": \"2010-01-01\", \"stated\": [%s]}"
            .formatted(account, String.join(",", totals));
    var opened = as("karl").post(CUT_OVERS, body);
    assertThat(opened.status()).as(opened.response().body()).isEqualTo(200);
    get(CUT_OVERS + "?after=" + opened.position());
    return opened.text("/id");
  }

  private static String total(String kind, int rows, String sum) {
    return """
        {"kind": "%s", "rows": %d, "sum": {"amount": "%s", "currency": "SEK"}}
        """
        .formatted(kind, rows, sum);
  }

  private String limits(String person) {
    return "account,limit,decided-by,decided-on\n"
        + account
        + ",10000.00,"
        + person
        + ",2009-05-01\n";
  }

  private Answer taken(String cutOver, String kind, String csv) {
    var answer = send(cutOver, kind, csv);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    get(CUT_OVERS + "/" + cutOver + "?after=" + answer.position());
    return answer;
  }

  private Answer send(String cutOver, String kind, String csv) {
    return as("karl")
        .post(
            CUT_OVERS + "/" + cutOver + "/files/" + kind + "?name=" + kind + ".csv",
            "text/csv",
            csv.getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode reconcile(String cutOver) {
    var answer = as("karl").post(CUT_OVERS + "/" + cutOver + "/reconciliations", "{}");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return get(CUT_OVERS + "/" + cutOver + "?after=" + answer.position());
  }

  private Asking second() {
    return asking(TestTokens.of("kristi", "finance", "controller"));
  }

  private static String lines(JsonNode rows) {
    var all = new ArrayList<String>();
    rows.forEach(row -> all.add(row.at("/line").asInt() + " " + row.at("/field").asString("")));
    return String.join(",", all);
  }
}
