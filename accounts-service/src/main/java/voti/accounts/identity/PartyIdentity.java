package voti.accounts.identity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.accounts.identity.IdentityCommand.ClaimGln;
import voti.accounts.identity.IdentityEvent.GlnClaimed;
import voti.accounts.identity.IdentityEvent.RegistrationRefused;

@Aggregate
class PartyIdentity {

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // read by Axon
  private @Nullable String identity;

  private @Nullable String account;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(ClaimGln command) {
    var rule = new GlnIdentifiesOneAccount(command.gln(), account, command.account());
    if (!rule.holds()) {
      apply(
          new RegistrationRefused(
              command.identity(),
              command.gln().digits(),
              rule.holder(),
              command.name(),
              GlnIdentifiesOneAccount.NAME,
              rule.sentence(),
              rule.facts()));
    } else if (account == null) {
      apply(new GlnClaimed(command.identity(), command.gln().digits(), command.account()));
    }
  }

  @EventSourcingHandler
  void evolve(GlnClaimed event) {
    identity = event.identity();
    account = event.account();
  }

  @EventSourcingHandler
  void evolve(RegistrationRefused event) {
    identity = event.identity();
  }
}
