package voti.credit.integration.received.accounts;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.AskMerge;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** What is open with an account that is merged goes over to the one that stays. */
@Component
class WhenAccountMergedThenAskMerge implements Receiver {

  private final Automations automations;

  WhenAccountMergedThenAskMerge(Automations automations) {
    this.automations = automations;
  }

  @Override
  public String type() {
    return "voti.accounts.account-merged.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var told = message.as(Told.class);
    automations.send(
        new AskMerge(CreditAccounts.of(told.account()), told.account(), told.into(), told.on()),
        Trigger.of(message),
        "ask-merge");
  }

  /** What we read of it. */
  private record Told(String account, String into, LocalDate on) {}
}
