package voti.orders.bonusstatement;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import voti.orders.bonus.BonusLine;
import voti.orders.bonus.ExpectedBonus;
import voti.values.Money;

/** What a sale would cost in bonuses that are in force. */
@Component
public class AccruingBonuses {

  private final Bonuses bonuses;
  private final ExpectedBonus expected;

  AccruingBonuses(Bonuses bonuses, ExpectedBonus expected) {
    this.bonuses = bonuses;
    this.expected = expected;
  }

  /** The sum over all of the account's agreements, by what has counted up to now. */
  public Money of(String account, LocalDate on, BonusLine line) {
    return bonuses.approved(account).stream()
        .map(known -> expected.of(known.terms(), known.total(), on, line))
        .reduce(Money.zero(line.net().currency()), Money::plus);
  }
}
