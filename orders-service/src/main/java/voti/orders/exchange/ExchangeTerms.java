package voti.orders.exchange;

import java.util.List;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

/**
 * What was agreed on exchanging goods that do not sell. Only sound goods are exchanged, at the net
 * price they were delivered at.
 *
 * @param name as people call it
 * @param currency ISO 4217; goods of orders in another one are not exchanged
 * @param quota which share of the net value delivered in {@code months} may be exchanged
 * @param months over how many months before a request its base and what was exchanged are counted
 * @param windowDays within how many days after their delivery goods may be sent back
 * @param returnDays within how many days after the grant they have to be here
 * @param families the product families that may be exchanged, with those below them; empty: all
 * @param period days on which an exchange may be asked for, half-open
 */
public record ExchangeTerms(
    String name,
    String currency,
    Percentage quota,
    int months,
    int windowDays,
    int returnDays,
    List<String> families,
    Period period) {

  /** The list is copied. */
  public ExchangeTerms {
    families = List.copyOf(families);
  }

  /** Whether a product of these families, its own and all above it, may be exchanged. */
  boolean allow(List<String> ofProduct) {
    return families.isEmpty() || ofProduct.stream().anyMatch(families::contains);
  }

  /** The most that may be exchanged. */
  Money most(Money base) {
    return base.isPositive() ? base.times(quota.fraction()) : Money.zero(base.currency());
  }
}
