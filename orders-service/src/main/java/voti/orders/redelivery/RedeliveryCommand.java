package voti.orders.redelivery;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.orders.fulfilment.LineQuantity;

/** What can be asked of a redelivery. */
sealed interface RedeliveryCommand {

  /** Begin, once it is promised. */
  record OpenRedelivery(
      @TargetAggregateIdentifier String redelivery,
      String account,
      String order,
      String act,
      List<LineQuantity> lines)
      implements RedeliveryCommand {}

  /** Send all of it off. */
  record DispatchRedelivery(
      @TargetAggregateIdentifier String redelivery, String dispatch, LocalDate on)
      implements RedeliveryCommand {}

  /** It has arrived. */
  record RecordRedelivery(@TargetAggregateIdentifier String redelivery, LocalDate on)
      implements RedeliveryCommand {}
}
