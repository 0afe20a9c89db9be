package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand;
import voti.credit.creditaccount.CreditAccountCommand.AllocateReceipt;
import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.credit.creditaccount.CreditAccountCommand.BookReceipt;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.kit.testing.Asking.Answer;

/** A debtor that owes, and time that passes when the test says so. */
abstract class DebtsPlatform extends CreditPlatform {

  static final LocalDate DUE = LocalDate.parse("2010-03-17");

  @Autowired private Automations automations;
  @Autowired private List<DueWork> works;

  /** An invoice of that amount, due in March; its id. */
  String owe(String name, String amount) {
    var item = id("inv", name);
    move(
        new BookItem(
            CreditAccounts.of(account),
            account,
            new ItemFacts(
                item,
                ItemKind.INVOICE,
                "2010-" + name,
                Samples.sek(amount),
                DUE.minusDays(30),
                DUE),
            "As delivered."));
    debts(page -> debt(page, item) != null);
    return item;
  }

  /** Cash for an item. */
  void pay(String item, String amount, LocalDate day) {
    var receipt = id("rec", item + amount);
    var cash = Samples.sek(amount);
    move(new BookReceipt(CreditAccounts.of(account), account, receipt, null, cash, day, day));
    move(
        new AllocateReceipt(
            CreditAccounts.of(account), account, receipt, Allocation.ofCash(item, cash)));
  }

  void move(CreditAccountCommand command) {
    var trigger = new Trigger("test:" + command.hashCode(), "test", Instant.now(), null);
    assertThat(automations.send(command, trigger, "move")).isPresent();
  }

  /** Does what is due at an instant. */
  void timeIs(Instant now) {
    works.forEach(work -> work.run(now));
  }

  JsonNode debts(Predicate<JsonNode> reached) {
    return eventually("/api/credit/accounts/" + account + "/debts", reached);
  }

  static JsonNode debt(JsonNode page, String item) {
    for (var debt : page.at("/items")) {
      if (debt.at("/item").asString().equals(item)) {
        return debt;
      }
    }
    return null;
  }

  static String contested(JsonNode page, String item) {
    var found = debt(page, item);
    return found == null ? "gone" : found.at("/contested/amount").asString();
  }

  Answer done(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer;
  }
}
