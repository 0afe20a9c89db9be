package voti.orders.cause;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the tree of causes. */
sealed interface CauseCommand {

  /** Put a cause into the tree, or give one that is in it other names or another place. */
  record PlaceCause(@TargetAggregateIdentifier String tree, Cause cause) implements CauseCommand {}
}
