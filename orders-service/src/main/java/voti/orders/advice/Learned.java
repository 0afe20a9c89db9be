package voti.orders.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import voti.orders.advice.rules.AssociationRule;

/**
 * What was learned from everybody's orders on a day.
 *
 * @param on that day
 * @param from the first day that counts
 * @param occasions how many there were
 * @param rules what is bought together, the surest first
 * @param seasons how many times its average month a product sells in each month of the year, from
 *     January on; only those of which it can be said
 * @param quantities what is usual of a product on one occasion
 */
public record Learned(
    LocalDate on,
    LocalDate from,
    int occasions,
    List<AssociationRule> rules,
    Map<String, List<BigDecimal>> seasons,
    Map<String, BigDecimal> quantities) {

  /** Everything is copied. */
  public Learned {
    rules = List.copyOf(rules);
    seasons = Map.copyOf(seasons);
    quantities = Map.copyOf(quantities);
  }
}
