package voti.orders.focus;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Percentage;
import voti.values.Period;

/** What happened to a product's place in the focus. It belongs to no account. */
public sealed interface FocusEvent extends ConcernsAccount {

  String focus();

  String product();

  @Override
  default @Nullable String account() {
    return null;
  }

  /** It is to be offered to everybody in that time. */
  record ProductPutInFocus(
      String focus,
      String product,
      Percentage weight,
      BigDecimal quantity,
      Period period,
      String reason)
      implements FocusEvent {}

  /** It is not any more. */
  record TakenOutOfFocus(String focus, String product, String reason) implements FocusEvent {}
}
