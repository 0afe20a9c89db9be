package voti.kit.toy;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

sealed interface KettleCommand {

  record Fill(
      @TargetAggregateIdentifier String kettle, @Nullable String account, int litres, Money price)
      implements KettleCommand {}

  record Boil(@TargetAggregateIdentifier String kettle) implements KettleCommand {}
}
