package voti.orders.order;

import org.jspecify.annotations.Nullable;

/**
 * Where an order comes from.
 *
 * @param kind {@code person}, {@code ubl}, {@code csv}, {@code edifact-d96a}, {@code edifact-d01b}
 * @param identity what identifies the document: buyer's GLN, order number, date; {@code null} for a
 *     person's order
 * @param hash SHA-256 of the document as received; {@code null} for a person's order
 */
public record Source(String kind, @Nullable String identity, @Nullable String hash) {

  /** Whether someone typed it in, who can be told at once what is wrong. */
  boolean isByHand() {
    return hash == null;
  }

  /** An order someone typed in. */
  public static Source person() {
    return new Source("person", null, null);
  }
}
