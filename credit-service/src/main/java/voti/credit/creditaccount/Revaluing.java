package voti.credit.creditaccount;

import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voti.values.Money;

/** How items in other currencies come to be carried at the rate of a day, and back. */
final class Revaluing {

  private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);

  private Revaluing() {}

  /** None when nothing would change. */
  static Optional<CreditAccountEvent> revalue(
      CreditAccountCommand.RevalueItems c,
      Map<String, OpenItem> items,
      Standing before,
      Rates rates) {
    var changed = new ArrayList<Revalued>();
    for (var id : c.items()) {
      var item = items.get(id);
      var original = item == null ? null : item.original();
      if (item == null || original == null || original.isZero()) {
        continue;
      }
      var now = Carried.of(original, before.currency(), c.on(), rates);
      var rate = now.map(Carried::rate);
      if (now.isEmpty() || rate.isEmpty()) {
        return Optional.of(before.noRate(c, id, original, c.on()));
      }
      add(changed, new Revalued(id, original, item.open(), now.get().amount(), rate.get()));
    }
    return event(c, new Of(c.revaluation(), false, c.on()), changed, before);
  }

  /** What is still open of it, as if it had not been; what was cleared meanwhile stays cleared. */
  static Optional<CreditAccountEvent> reverse(
      CreditAccountCommand.ReverseRevaluation c, Map<String, OpenItem> items, Standing before) {
    var changed = new ArrayList<Revalued>();
    items.forEach(
        (id, item) -> {
          var original = item.original();
          var revalued = item.revalued();
          if (original != null && revalued != null && !original.isZero()) {
            var after = item.open().minus(revalued);
            var rate = after.amount().divide(original.amount(), DIGITS);
            add(changed, new Revalued(id, original, item.open(), after, rate));
          }
        });
    return event(c, new Of(c.revaluation(), true, c.on()), changed, before);
  }

  private static void add(List<Revalued> changed, Revalued one) {
    if (!one.change().isZero()) {
      changed.add(one);
    }
  }

  private record Of(String revaluation, boolean reversal, LocalDate on) {}

  private static Optional<CreditAccountEvent> event(
      CreditAccountCommand c, Of of, List<Revalued> changed, Standing before) {
    var change =
        changed.stream().map(Revalued::change).reduce(Money.zero(before.currency()), Money::plus);
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CreditAccountEvent.ItemsRevalued(
                c.creditAccount(),
                c.account(),
                of.revaluation(),
                of.reversal(),
                of.on(),
                changed,
                before.with(before.exposure().opening(change))));
  }
}
