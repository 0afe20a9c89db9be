package voti.accounts.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.accounts.contract.ContractCommand.DraftContract;
import voti.accounts.contract.ContractCommand.SignContract;
import voti.accounts.contract.ContractEvent.ContractDrafted;
import voti.accounts.contract.ContractEvent.ContractSigned;
import voti.accounts.contract.ContractEvent.DraftRefused;
import voti.accounts.contract.ContractEvent.SignatureGiven;
import voti.values.decision.Actor;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

@Aggregate
class Contract {

  @AggregateIdentifier private @Nullable String contract;
  private @Nullable String account;
  private @Nullable Terms terms;
  private List<Signature> signatures = new ArrayList<>();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(DraftContract command, Actor actor) {
    if (terms != null) {
      throw new WrongState(
          "contract-is-drafted-once",
          "contract " + contract + " is drafted; other terms are another contract");
    }
    var rule = new PaymentTermStaysWithinSixtyDays(command.terms(), actor);
    if (rule.holds()) {
      apply(
          new ContractDrafted(
              command.contract(), command.account(), command.terms(), rule.decision()));
    } else {
      apply(
          new DraftRefused(
              command.contract(),
              command.account(),
              command.terms(),
              rule.decision(),
              PaymentTermStaysWithinSixtyDays.NAME,
              rule.sentence()));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(SignContract command) {
    if (account == null || terms == null) {
      throw new Unknown("contract", "there is no contract " + command.contract());
    }
    var signature = new Signature(command.signatory(), command.party().small(), command.on());
    if (signatures.contains(signature)) {
      return;
    }
    new OneSignatoryPerSide(signatures, signature).mustHold();
    apply(new SignatureGiven(command.contract(), account, signature));
    if (signatures.size() == Side.values().length) {
      apply(new ContractSigned(command.contract(), account, terms, signatures));
    }
  }

  @EventSourcingHandler
  void evolve(ContractDrafted event) {
    contract = event.contract();
    account = event.account();
    terms = event.terms();
  }

  @EventSourcingHandler
  void evolve(DraftRefused event) {
    contract = event.contract();
  }

  @EventSourcingHandler
  void evolve(SignatureGiven event) {
    signatures.add(event.signature());
  }

  @EventSourcingHandler
  void evolve(ContractSigned event) {
    contract = event.contract();
  }
}
