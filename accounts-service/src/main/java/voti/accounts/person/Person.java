package voti.accounts.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.accounts.person.PersonCommand.ErasePerson;
import voti.accounts.person.PersonCommand.NamePerson;
import voti.accounts.person.PersonEvent.PersonErased;
import voti.accounts.person.PersonEvent.PersonNamed;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/**
 * A person on the buyer's side. Erasure on request is the person's right (Regulation (EU) 2016/679,
 * article 17); what they signed stays signed, by a person nobody can name any more.
 */
@Aggregate
class Person {

  private static final Policy POLICY = new Policy("erasure-of-personal-data", "1");

  @AggregateIdentifier private @Nullable String person;
  private @Nullable String account;
  private boolean erased;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(NamePerson command) {
    if (account == null) {
      apply(new PersonNamed(command.person(), command.account(), command.name()));
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(ErasePerson command, Actor actor) {
    if (account == null) {
      throw new Unknown("person", "there is no person " + command.person());
    }
    if (erased) {
      throw new WrongState(
          "person-is-erased-once", "the name of " + person + " has been erased already");
    }
    apply(
        new PersonErased(
            command.person(),
            account,
            new Decision(
                Outcome.GRANTED,
                POLICY,
                List.of(new Fact("person", command.person())),
                List.of(),
                new Authority(actor.role(), actor.mandate(), null),
                actor.reason())));
  }

  @EventSourcingHandler
  void evolve(PersonNamed event) {
    person = event.person();
    account = event.account();
  }

  @EventSourcingHandler
  void evolve(PersonErased event) {
    erased = true;
  }
}
