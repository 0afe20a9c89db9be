package voti.orders.order;

import org.jspecify.annotations.Nullable;

/**
 * Where an order comes from.
 *
 * @param kind {@code person}, {@code ubl}, {@code csv}, {@code edifact-d96a}, {@code edifact-d01b},
 *     {@code split}, {@code quotation}, {@code framework}, {@code exchange}
 * @param identity what identifies the document: buyer's GLN, order number, date; {@code null} for a
 *     person's order; of a quotation, its id and version; of a framework or an exchange, its id
 * @param hash SHA-256 of the document as received; {@code null} for a person's order
 */
public record Source(String kind, @Nullable String identity, @Nullable String hash) {

  private static final String QUOTATION = "quotation";
  private static final String FRAMEWORK = "framework";

  /** Whether someone typed it in, who can be told at once what is wrong. */
  boolean isByHand() {
    return hash == null;
  }

  /** What was accepted of a quotation, in that version. */
  public static Source quotation(String quotation, int version) {
    return new Source(QUOTATION, quotation + ":" + version, null);
  }

  /** What is taken instead of goods that come back. */
  public static Source exchange(String exchange) {
    return new Source("exchange", exchange, null);
  }

  /** The quotation and its version, {@code quo-…:2}; {@code null} for anything else. */
  public @Nullable String promisedBy() {
    return kind.equals(QUOTATION) ? identity : null;
  }

  /** What was called off of a framework. */
  public static Source framework(String framework) {
    return new Source(FRAMEWORK, framework, null);
  }

  /** The framework it was called off of; {@code null} for anything else. */
  public @Nullable String calledOffFrom() {
    return kind.equals(FRAMEWORK) ? identity : null;
  }

  /** An order someone typed in. */
  public static Source person() {
    return new Source("person", null, null);
  }
}
