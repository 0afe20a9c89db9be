package voti.credit.receipts;

import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Rates;
import voti.credit.exposure.Standings;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * There is a rate of its booking day for cash in another currency than its debtor's account. The
 * account would refuse it later; whoever matches it wants to know now.
 */
@Component
class CashCanBeCarried {

  private final Standings standings;
  private final Rates rates;

  CashCanBeCarried(Standings standings, Rates rates) {
    this.standings = standings;
    this.rates = rates;
  }

  void check(ReceiptRow receipt, String account) {
    var from = receipt.amount().currency();
    var day = receipt.booked();
    standings
        .of(account)
        .map(standing -> standing.exposure().currency())
        .filter(to -> !to.equals(from) && rates.rate(from, to, day).isEmpty())
        .ifPresent(
            to -> {
              throw new RuleBroken(
                  "rate-of-the-day-is-known",
                  "No rate from %s to %s is known on %s.".formatted(from, to, day),
                  new Fact("from", from.getCurrencyCode()),
                  new Fact("to", to.getCurrencyCode()),
                  new Fact("on", day.toString()));
            });
  }
}
