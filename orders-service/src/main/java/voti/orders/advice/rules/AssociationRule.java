package voti.orders.advice.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Who buys these also buys that. Support, confidence and lift as in R. Agrawal, T. Imielinski, A.
 * Swami (SIGMOD 1993) and S. Brin and others (SIGMOD 1997).
 *
 * @param given what is bought
 * @param then what is bought as well
 * @param together on how many occasions all of it was
 * @param ofGiven on how many what is given was
 * @param ofThen on how many what follows was
 * @param occasions how many there were
 */
public record AssociationRule(
    List<String> given, String then, int together, int ofGiven, int ofThen, int occasions) {

  /** The list is copied. */
  public AssociationRule {
    given = List.copyOf(given);
  }

  /** The share of all occasions on which all of it was bought. */
  public BigDecimal support() {
    return share(together, occasions);
  }

  /** Of those who bought what is given, the share that bought what follows. */
  public BigDecimal confidence() {
    return share(together, ofGiven);
  }

  /** By how much more often than by chance: 1 is chance. */
  public BigDecimal lift() {
    return BigDecimal.valueOf((long) together)
        .multiply(BigDecimal.valueOf(occasions))
        .divide(
            BigDecimal.valueOf(ofGiven).multiply(BigDecimal.valueOf(ofThen)),
            MathContext.DECIMAL64);
  }

  private static BigDecimal share(int part, int whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }
}
