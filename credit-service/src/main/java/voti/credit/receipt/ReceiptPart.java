package voti.credit.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Ids;
import voti.values.Money;

/**
 * A payment within a receipt that is several.
 *
 * @param amount above zero
 * @param names references that were recognised with it
 * @param payer a fingerprint of its payer's bank account
 */
public record ReceiptPart(Money amount, List<String> names, @Nullable String payer) {

  /** Names are copied. */
  public ReceiptPart {
    names = List.copyOf(names);
  }

  /** The id of the receipt that a part becomes: the same part is the same receipt. */
  public static String id(String whole, int number) {
    return Ids.named("rec", Ids.NO_SLOT, whole + "/" + number);
  }
}
