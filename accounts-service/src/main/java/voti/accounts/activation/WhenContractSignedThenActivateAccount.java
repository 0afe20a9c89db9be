package voti.accounts.activation;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
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
  void on(ContractSigned event, Trigger trigger) {
    var since = event.signatories().stream().map(Signature::on).max(LocalDate::compareTo);
    automations.send(
        new ActivateAccount(event.account(), since.orElseThrow(), event.contract()), trigger, NAME);
  }
}
