package voti.orders.order;

import org.jspecify.annotations.Nullable;
import voti.values.Gtin;

/**
 * By what a document names the product of a line, and by what we do.
 *
 * @param statedGtin its trade item number as stated
 * @param statedSku our item number as stated
 * @param ourGtin the one we know
 * @param ourSku our item number
 * @param matched whether somebody has said that the account means this product by what it states
 */
public record Identification(
    @Nullable String statedGtin,
    @Nullable String statedSku,
    @Nullable Gtin ourGtin,
    String ourSku,
    boolean matched) {

  /** Whether what is stated could be a trade item number at all. */
  boolean hasRightCheckDigit() {
    return statedGtin != null && Gtin.isValid(statedGtin);
  }

  /** The stated number as the line keeps it. */
  @Nullable StatedGtin kept() {
    var stated = statedGtin;
    return stated == null
        ? null
        : new StatedGtin(
            stated, matched || (hasRightCheckDigit() && new Gtin(stated).equals(ourGtin)));
  }
}
