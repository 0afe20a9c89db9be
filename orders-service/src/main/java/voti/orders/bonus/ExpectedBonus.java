package voti.orders.bonus;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.orders.product.ProductFamilies;
import voti.values.Money;

/** What a delivery would add to a bonus, with the tiers that it crosses. */
@Component
public class ExpectedBonus {

  private final ProductFamilies families;

  ExpectedBonus(ProductFamilies families) {
    this.families = families;
  }

  /**
   * Nothing where the delivery would not count.
   *
   * @param total of what counts already
   * @param on the day of the delivery
   */
  public Money of(BonusTerms terms, Total total, LocalDate on, BonusLine line) {
    var sold = line.net().currency().getCurrencyCode();
    if (!terms.period().contains(on)
        || !terms.currency().equals(sold)
        || !terms.base().covers(line, upwards(terms, line))) {
      return Money.zero(line.net().currency());
    }
    var scale = new Scale(terms);
    var after = total.plus(List.of(line), terms.base().measure());
    return scale.earned(after).minus(scale.earned(total));
  }

  private List<String> upwards(BonusTerms terms, BonusLine line) {
    return terms.base().family() == null ? List.of() : families.upwards(line.product());
  }
}
