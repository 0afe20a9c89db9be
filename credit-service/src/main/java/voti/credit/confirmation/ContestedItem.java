package voti.credit.confirmation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * A document that the debtor's books have otherwise.
 *
 * @param item ours; {@code null} when we do not have it
 * @param number as the debtor names it
 * @param claimed what the debtor has open of it; {@code null} when that was not told
 * @param reason one of {@link #REASONS}
 */
public record ContestedItem(
    @Nullable String item, String number, @Nullable Money claimed, String reason) {

  /** Why a document is contested. */
  public static final Set<String> REASONS =
      Set.of("paid", "not-received", "credit-note-missing", "wrong-amount", "not-ours", "other");

  /** A reason is one of those known. */
  public ContestedItem {
    if (!REASONS.contains(reason)) {
      throw new IllegalArgumentException("reason is one of " + REASONS + ", not " + reason);
    }
    if (number.isBlank()) {
      throw new IllegalArgumentException("number: a contested document has one");
    }
  }
}
