package voti.orders.itemnumber;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;

/** What happened to the numbers by which an account names our products. */
public sealed interface ItemNumbersEvent extends ConcernsAccount {

  /** Of the account. */
  String itemNumbers();

  @Override
  String account();

  /** The number. */
  StatedNumber stated();

  /** A document names something we do not know; somebody has to say what it is. */
  @Revision("1")
  record NumberLeftUnmatched(
      String itemNumbers,
      String account,
      StatedNumber stated,
      @Nullable String name,
      String document)
      implements ItemNumbersEvent {}

  /** From now on it means this product. */
  @Revision("1")
  record NumberMatched(
      String itemNumbers,
      String account,
      StatedNumber stated,
      String product,
      String sku,
      String reason)
      implements ItemNumbersEvent {}

  /** It means nothing any more. */
  @Revision("1")
  record NumberDropped(String itemNumbers, String account, StatedNumber stated, String reason)
      implements ItemNumbersEvent {}
}
