package voti.credit.integration.received.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.ReserveForOrder;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.values.Ids;
import voti.values.Money;

/** Asks a debtor's headroom for an order. The message names the decision that it may need. */
@Component
class AskHeadroom {

  private final Automations automations;
  private final Debtors debtors;

  AskHeadroom(Automations automations, Debtors debtors) {
    this.automations = automations;
    this.debtors = debtors;
  }

  /**
   * What an order is worth now.
   *
   * @param gross all of it, with VAT
   * @param on the day on which it became that
   * @param wantedFrom the first day on which its goods are wanted
   */
  record Asked(
      String order,
      String debtor,
      String account,
      Money gross,
      LocalDate on,
      @Nullable LocalDate wantedFrom) {}

  void ask(Asked asked, ReceivedMessage message, String step) {
    debtors.keep(asked.order(), asked.debtor());
    automations.send(
        new ReserveForOrder(
            CreditAccounts.of(asked.debtor()),
            asked.debtor(),
            asked.account(),
            asked.order(),
            asked.gross(),
            asked.on(),
            asked.wantedFrom(),
            Ids.named("cde", Ids.slotOf(asked.debtor()), message.id())),
        Trigger.of(message),
        step);
  }
}
