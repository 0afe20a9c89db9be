package voti.credit.freeing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What would let an order through; each of the three by itself.
 *
 * @param payments the items to be paid together; empty when no payment helps
 * @param orderUpTo the largest order that would pass; {@code null} when none would
 * @param limitFrom the smallest limit that would do; {@code null} when none would
 */
public record WouldFree(
    List<Payment> payments, @Nullable Money orderUpTo, @Nullable Money limitFrom) {

  /** An item to be paid. */
  public record Payment(String item, String number, LocalDate dueOn, Money open) {

    static Payment of(Payable item) {
      return new Payment(item.item(), item.number(), item.dueOn(), item.open());
    }
  }

  /** Payments are copied. */
  public WouldFree {
    payments = List.copyOf(payments);
  }

  /** Whether there is nothing to name. */
  public boolean nothing() {
    return payments.isEmpty() && orderUpTo == null && limitFrom == null;
  }
}
