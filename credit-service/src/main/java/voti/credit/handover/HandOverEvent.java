package voti.credit.handover;

import java.time.LocalDate;
import java.util.List;
import voti.values.ConcernsAccount;

/** What became of a hand-over to collection. */
public sealed interface HandOverEvent extends ConcernsAccount {

  String handOver();

  @Override
  String account();

  List<HandedItem> items();

  /** An agency collects them; we remind of them no more. */
  record DebtsHandedOver(
      String handOver,
      String account,
      String agency,
      List<HandedItem> items,
      LocalDate on,
      String why)
      implements HandOverEvent {

    /** Lists are copied. */
    public DebtsHandedOver {
      items = List.copyOf(items);
    }
  }

  /** We collect them ourselves again. */
  record DebtsRecalled(
      String handOver,
      String account,
      String agency,
      List<HandedItem> items,
      LocalDate on,
      String why)
      implements HandOverEvent {

    /** Lists are copied. */
    public DebtsRecalled {
      items = List.copyOf(items);
    }
  }
}
