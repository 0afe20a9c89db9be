package voti.credit.handover;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a hand-over to collection can be asked. */
public sealed interface HandOverCommand {

  String handOver();

  /**
   * Hands debts to an agency.
   *
   * @param levels how many levels the procedure has: only what went through all is handed over
   */
  record HandOverDebts(
      @TargetAggregateIdentifier String handOver,
      String account,
      String agency,
      List<HandedItem> items,
      int levels,
      LocalDate on)
      implements HandOverCommand {

    /** Lists are copied. */
    public HandOverDebts {
      items = List.copyOf(items);
    }
  }

  /** Takes them back. */
  record RecallDebts(@TargetAggregateIdentifier String handOver, LocalDate on)
      implements HandOverCommand {}
}
