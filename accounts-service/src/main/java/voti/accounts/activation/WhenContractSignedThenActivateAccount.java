package voti.accounts.activation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.accounts.account.AccountCommand.ActivateAccount;
import voti.accounts.contract.ContractEvent.ContractSigned;
import voti.accounts.contract.Signature;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

@Component
@ProcessingGroup("activation")
class WhenContractSignedThenActivateAccount {

  static final String NAME = "activate-account";

  private final Automations automations;

  WhenContractSignedThenActivateAccount(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(ContractSigned event, EventMessage<?> message) {
    var since = event.signatories().stream().map(Signature::on).max(java.time.LocalDate::compareTo);
    automations.send(
        new ActivateAccount(event.account(), since.orElseThrow(), event.contract()),
        Trigger.of(message),
        NAME);
  }
}
