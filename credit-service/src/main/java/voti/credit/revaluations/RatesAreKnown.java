package voti.credit.revaluations;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Rates;
import voti.credit.items.Items;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** There is a rate of the day for each currency in which something is open. */
@Component
class RatesAreKnown {

  private final Items items;
  private final Rates rates;

  RatesAreKnown(Items items, Rates rates) {
    this.items = items;
    this.rates = rates;
  }

  void check(LocalDate day) {
    items.eachAbroadOn(
        day,
        row -> {
          var from = row.owed().currency();
          var to = row.open().currency();
          if (rates.rate(from, to, day).isEmpty()) {
            throw new RuleBroken(
                "rate-of-the-day-is-known",
                "No rate from %s to %s is known on %s.".formatted(from, to, day),
                new Fact("from", from.getCurrencyCode()),
                new Fact("to", to.getCurrencyCode()),
                new Fact("on", day.toString()));
          }
        });
  }
}
