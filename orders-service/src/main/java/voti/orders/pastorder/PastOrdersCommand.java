package voti.orders.pastorder;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an account's past orders. */
public sealed interface PastOrdersCommand {

  /** Take orders and returns of an older system; those that are known change nothing. */
  record TakePastOrders(
      @TargetAggregateIdentifier String pastOrders,
      String account,
      String source,
      List<PastDocument> documents)
      implements PastOrdersCommand {

    /** The list is copied. */
    public TakePastOrders {
      documents = List.copyOf(documents);
    }
  }

  /** An order or a return. */
  record PastDocument(PastKind kind, PastOrder order) {}
}
