package voti.credit.creditaccount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What one side of a set-off falls by, and what has to be known to let it stand again.
 *
 * @param item the item
 * @param amount in the account's currency, signed as the item is
 * @param original in its own currency; {@code null} where that is the account's
 * @param dueOn of the item
 * @param level the dunning level it had reached
 * @param parts in which it is due, as they were before; {@code null} when it is due as a whole
 */
public record Fallen(
    String item,
    Money amount,
    @Nullable Money original,
    @Nullable LocalDate dueOn,
    int level,
    @Nullable Instalments parts) {

  /** Of an item that is due as a whole. */
  public Fallen(
      String item, Money amount, @Nullable Money original, @Nullable LocalDate dueOn, int level) {
    this(item, amount, original, dueOn, level, null);
  }

  static Fallen of(String item, OpenItem open, Money part) {
    return new Fallen(
        item,
        open.share(part),
        open.original() == null ? null : part,
        open.dueOn(),
        open.reached(),
        open.parts());
  }

  /** In its own currency. */
  public Money fell() {
    return original == null ? amount : original;
  }
}
