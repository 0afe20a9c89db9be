package voti.orders.focus;

import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Percentage;
import voti.values.Period;

/** What can be asked of a product's place in the focus. */
sealed interface FocusCommand {

  /**
   * Puts a product in the focus, or changes how.
   *
   * @param weight how sure it is advised, up to 100
   * @param quantity that is advised
   */
  record PutInFocus(
      @TargetAggregateIdentifier String focus,
      String product,
      Percentage weight,
      BigDecimal quantity,
      Period period)
      implements FocusCommand {}

  /** Takes it out before its time is over. */
  record TakeOutOfFocus(@TargetAggregateIdentifier String focus) implements FocusCommand {}
}
