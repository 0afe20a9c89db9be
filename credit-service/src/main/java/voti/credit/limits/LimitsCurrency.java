package voti.credit.limits;

import org.springframework.stereotype.Component;
import voti.credit.exposure.Standings;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** An account is kept in one currency while money of it is at risk. */
@Component
public class LimitsCurrency {

  private final Standings standings;

  LimitsCurrency(Standings standings) {
    this.standings = standings;
  }

  /** Passes when a limit in that currency could be decided, as far as we know now. */
  public void require(String account, Money limit) {
    standings
        .of(account)
        .filter(now -> !now.exposure().currency().equals(limit.currency()))
        .filter(now -> !now.exposure().isZero() || !standings.waiting(account).isEmpty())
        .ifPresent(
            now -> {
              var currency = now.exposure().currency();
              throw new RuleBroken(
                  "limit-is-in-the-accounts-currency",
                  "Money in " + currency + " is at risk here; propose the limit in that currency.",
                  new Fact("currency", currency.toString()));
            });
  }
}
