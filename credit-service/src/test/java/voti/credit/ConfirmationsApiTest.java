package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voti.credit.confirmation.BalanceConfirmations;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand.AllocateReceipt;
import voti.credit.creditaccount.CreditAccountCommand.BookReceipt;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.testing.Asking.Answer;
import voti.kit.testing.PdfText;

/** A year's end through the door: asked once, answered, and never changed by what comes later. */
class ConfirmationsApiTest extends DebtsPlatform {

  private static final LocalDate YEAR_END = LocalDate.parse("2010-12-31");
  private static final String ROUNDS = "/api/credit/confirmation-rounds";

  private Answer round(LocalDate day) {
    return as("karl")
        .post(
            ROUNDS,
            Map.of(
                "day",
                day.toString(),
                "accounts",
                List.of(account),
                "answerBy",
                "2040-01-31",
                "reason",
                "Year end"));
  }

  private String letter() {
    return "/api/credit/confirmations/" + BalanceConfirmations.of(account, YEAR_END);
  }

  private void written() {
    done(round(YEAR_END));
    eventually(
        letter(),
        page -> {
          timeIs(Instant.now());
          return page.at("/confirmation/state").asString("").equals("kept");
        });
  }

  /** 30.00 comes late for the old year, and is matched. */
  private void payLate(String item) {
    var cre = CreditAccounts.of(account);
    var receipt = id("rec", "late");
    var on = YEAR_END.minusDays(1);
    move(new BookReceipt(cre, account, receipt, null, Samples.sek("30.00"), on, on));
    move(new AllocateReceipt(cre, account, receipt, Allocation.ofCash(item, Samples.sek("30.00"))));
  }

  @Test
  void theLetterStaysWhateverIsRecordedLater() throws IOException {
    var item = owe("invoice", "1000.00");
    written();
    assertThat(get(letter()).at("/since")).isEmpty();
    payLate(item);
    var page = eventually(letter(), whole -> !whole.at("/since").isEmpty());
    assertThat(page.at("/confirmation/balances/0/balance/amount").asString()).isEqualTo("1000.00");
    assertThat(page.at("/confirmation/balances/0/items/0/open/amount").asString())
        .isEqualTo("1000.00");
    assertThat(page.at("/since/0/amount/amount").asString()).isEqualTo("30.00");
    assertThat(page.at("/since/0/ofTheDay").asBoolean()).isTrue();
    assertThat(page.at("/confirmation/keptWhy").asString()).isEqualTo("no-address");
    assertThat(PdfText.of(as("karl").bytes(letter() + "/document")))
        .contains("Confirmation of your balance", "1,000.00");
  }

  @Test
  void anAccountIsAskedOnceAboutADayAndItsAnswerIsATask() {
    owe("asked", "500.00");
    written();
    var second = done(round(YEAR_END)).text("/id");
    var whole =
        eventually(
            ROUNDS + "/" + second,
            page -> {
              timeIs(Instant.now());
              return page.at("/round/state").asString("").equals("written");
            });
    assertThat(whole.at("/round/written").asInt()).isZero();
    assertThat(whole.at("/round/before/0").asString()).isEqualTo(account);

    var who = id("per", "bookkeeper");
    var owner = "emp-00-0192f3a0-0009-7000-8000-000000000001";
    var same = contest(who, owner, "500.00");
    assertThat(same.status()).isEqualTo(422);
    assertThat(same.text("/rule")).isEqualTo("contested-figure-differs");
    assertThat(contest("Pelle Svensson", owner, "400.00").text("/rule"))
        .isEqualTo("people-are-ids");
    done(contest(who, owner, "400.00"));
    var contested =
        eventually(
            "/api/credit/confirmations?state=contested&account=" + account,
            page -> !page.at("/items").isEmpty());
    assertThat(contested.at("/items/0/confirmation/claims/0/difference/amount").asString())
        .isEqualTo("-100.00");
    assertThat(contested.at("/items/0/confirmation/owner").asString()).isEqualTo(owner);
    timeIs(Instant.now());
    eventually(
        letter(), page -> page.at("/confirmation/ownerRemindedOn").asString("").startsWith("20"));
  }

  private Answer contest(String by, String owner, String claimed) {
    return as("mari")
        .post(
            letter() + "/contests",
            Map.of(
                "on",
                "2011-01-12",
                "by",
                by,
                "claimed",
                List.of(Map.of("amount", claimed, "currency", "SEK")),
                "owner",
                owner,
                "answerBy",
                "2011-01-31"));
  }

  @Test
  void aDayThatIsNotOverAndAnotherManagersAccountAreRefused() {
    var refused = round(LocalDate.parse("2999-12-31"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/rule")).isEqualTo("day-of-the-balance-is-over");
    assertThat(as("mari").get(ROUNDS).status()).isEqualTo(403);
    owe("hidden", "10.00");
    written();
    assertThat(as("jaan").get(letter()).status()).isEqualTo(403);
  }
}
