package voti.credit.confirmation;

import java.util.ArrayList;
import java.util.List;
import voti.values.Money;

/**
 * What the debtor says is owed in one currency.
 *
 * @param stated by us; zero where we said nothing in that currency
 * @param claimed by the debtor
 * @param difference claimed less stated
 */
public record Claim(Money stated, Money claimed, Money difference) {

  /** Each claimed balance beside ours. */
  static List<Claim> of(List<Money> claimed, List<StatedBalance> balances) {
    var claims = new ArrayList<Claim>();
    for (var one : claimed) {
      var stated =
          balances.stream()
              .map(StatedBalance::balance)
              .filter(balance -> balance.currency().equals(one.currency()))
              .findFirst()
              .orElse(Money.zero(one.currency()));
      claims.add(new Claim(stated, one, one.minus(stated)));
    }
    return List.copyOf(claims);
  }
}
