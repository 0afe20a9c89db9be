package voti.orders.itemnumber;

/**
 * A number as an account's documents state it.
 *
 * @param kind what it is meant to be
 * @param number as stated, not empty
 */
public record StatedNumber(NumberKind kind, String number) {

  /** The words of a sentence: {@code the buyer's number 4711}. */
  public String shown() {
    return switch (kind) {
      case GTIN -> "the GTIN " + number;
      case SELLERS -> "the item number " + number;
      case BUYERS -> "the buyer's number " + number;
    };
  }
}
