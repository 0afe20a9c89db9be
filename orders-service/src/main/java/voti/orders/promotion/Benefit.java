package voti.orders.promotion;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What a promotion gives. Which of these figures there are depends on its kind; {@link
 * TermsAreWhole} says which.
 *
 * @param kind what it does
 * @param price of one unit (campaign), of one bundle, of n units (mix and match)
 * @param percent off
 * @param base of the percentage, and of the value that reaches a threshold
 * @param amount off, instead of a percentage, once the threshold is reached
 * @param reaches the threshold: goods worth so much, itself among it
 * @param buy n
 * @param free m, the goods on top
 * @param pieces of a bundle
 */
public record Benefit(
    Kind kind,
    @Nullable Money price,
    @Nullable Percentage percent,
    @Nullable Base base,
    @Nullable Money amount,
    @Nullable Money reaches,
    @Nullable BigDecimal buy,
    @Nullable BigDecimal free,
    List<Piece> pieces) {

  /** The list is copied. */
  public Benefit {
    pieces = List.copyOf(pieces);
  }

  /** One unit at that price. */
  public static Benefit campaign(Money price) {
    return new Benefit(Kind.CAMPAIGN_PRICE, price, null, null, null, null, null, null, List.of());
  }

  /** So many percent off. */
  public static Benefit percentage(Percentage percent, Base base) {
    return new Benefit(Kind.PERCENTAGE, null, percent, base, null, null, null, null, List.of());
  }

  /** Goods on top: m for every n. */
  public static Benefit onTop(BigDecimal buy, BigDecimal free) {
    return new Benefit(Kind.BUY_N_GET_M, null, null, null, null, null, buy, free, List.of());
  }

  /** A set at one price. */
  public static Benefit bundle(List<Piece> pieces, Money price) {
    return new Benefit(Kind.BUNDLE, price, null, null, null, null, null, null, pieces);
  }

  /** Any n at one price. */
  public static Benefit anyOf(BigDecimal n, Money price) {
    return new Benefit(Kind.MIX_AND_MATCH, price, null, null, null, null, n, null, List.of());
  }

  /** Percent off once so much is reached. */
  public static Benefit from(Money reaches, Percentage percent, Base base) {
    return new Benefit(Kind.THRESHOLD, null, percent, base, null, reaches, null, null, List.of());
  }

  /** An amount off once so much is reached. */
  public static Benefit from(Money reaches, Money amount, Base base) {
    return new Benefit(Kind.THRESHOLD, null, null, base, amount, reaches, null, null, List.of());
  }
}
