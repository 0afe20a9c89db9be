package voti.orders.itemnumber;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Ids;

/** What can be asked of the numbers by which an account names our products. */
public sealed interface ItemNumbersCommand {

  /** Of the account, {@code itn-…}. */
  String itemNumbers();

  /** The id that an account's numbers always have. */
  static String of(String account) {
    return Ids.named("itn", Ids.slotOf(account), account);
  }

  /** A document could not be taken for what it names; known and waiting numbers change nothing. */
  record LeaveUnmatched(
      @TargetAggregateIdentifier String itemNumbers,
      String account,
      String document,
      List<UnknownItem> items)
      implements ItemNumbersCommand {

    /** The list is copied. */
    public LeaveUnmatched {
      items = List.copyOf(items);
    }
  }

  /** From now on the number means this product. */
  record MatchNumber(
      @TargetAggregateIdentifier String itemNumbers,
      String account,
      StatedNumber stated,
      String product,
      String sku)
      implements ItemNumbersCommand {}

  /** The number means nothing any more, or never will. */
  record DropNumber(@TargetAggregateIdentifier String itemNumbers, StatedNumber stated)
      implements ItemNumbersCommand {}
}
