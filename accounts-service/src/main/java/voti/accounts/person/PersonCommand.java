package voti.accounts.person;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Sealed;

/** What may be asked about a person on the buyer's side. */
public sealed interface PersonCommand {

  /**
   * Keeps the name of a person; naming again changes nothing.
   *
   * @param person {@code per-\u2026}, the id of the seal
   */
  record NamePerson(@TargetAggregateIdentifier String person, String account, Sealed name)
      implements PersonCommand {}

  /** Erases the name, for the reason the actor gives. */
  record ErasePerson(@TargetAggregateIdentifier String person) implements PersonCommand {}
}
