package voti.credit.automation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand;
import voti.credit.receipt.ReceiptCommand.NoteRefusal;
import voti.kit.command.Automations;
import voti.kit.command.Happened;
import voti.kit.command.Trigger;
import voti.values.decision.Refusal;

/**
 * Asks the debtor's account for what a receipt decided, and tells the receipt when it refuses. A
 * crash between the two repeats the trigger: the account gives the same answer again.
 */
@Component
class AskCreditAccount {

  private final Automations automations;

  AskCreditAccount(Automations automations) {
    this.automations = automations;
  }

  /**
   * @param command for the debtor's account
   * @param asked {@code book}, {@code match}, {@code unmatch} or {@code return}
   * @param allocation that is asked about; {@code null} when it is the cash itself
   * @param name of the automation, one for each command of a trigger
   * @return whether it was done
   */
  boolean ask(
      CreditAccountCommand command,
      String receipt,
      String asked,
      @Nullable Allocation allocation,
      Trigger trigger,
      String name) {
    var refusal = refusal(command, trigger, name);
    refusal.ifPresent(
        no ->
            automations.send(
                new NoteRefusal(
                    receipt, command.account(), asked, allocation, no.rule(), no.sentence()),
                trigger,
                "note-refusal-of-" + name));
    return refusal.isEmpty();
  }

  /** Tells it what it cannot refuse. */
  void tell(CreditAccountCommand command, Trigger trigger, String name) {
    automations.send(command, trigger, name);
  }

  private Optional<Refusal> refusal(Object command, Trigger trigger, String name) {
    return automations.send(command, trigger, name).stream()
        .flatMap(accepted -> accepted.happened().stream())
        .map(Happened::event)
        .filter(Refusal.class::isInstance)
        .map(Refusal.class::cast)
        .findFirst();
  }
}
