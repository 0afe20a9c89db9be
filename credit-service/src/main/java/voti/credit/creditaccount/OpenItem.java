package voti.credit.creditaccount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What is left of an item.
 *
 * @param open signed: below zero when it is ours to give back
 * @param dueOn {@code null} for what was booked before due dates were kept here
 * @param disputes what is disputed of it, by dispute
 * @param level the dunning level it has reached; 0 before the first
 */
record OpenItem(Money open, @Nullable LocalDate dueOn, Map<String, Money> disputes, int level) {

  OpenItem {
    disputes = Map.copyOf(disputes);
  }

  static OpenItem of(Money open, @Nullable LocalDate dueOn) {
    return new OpenItem(open, dueOn, Map.of(), 0);
  }

  OpenItem plus(Money change) {
    return new OpenItem(open.plus(change), dueOn, disputes, level);
  }

  OpenItem disputed(String dispute, @Nullable Money amount) {
    var all = new LinkedHashMap<>(disputes);
    if (amount == null) {
      all.remove(dispute);
    } else {
      all.put(dispute, amount);
    }
    return new OpenItem(open, dueOn, all, level);
  }

  OpenItem raisedTo(int next) {
    return new OpenItem(open, dueOn, disputes, next);
  }

  /** What is late on a day: nothing of what is disputed. */
  Money overdueOn(LocalDate day) {
    var none = Money.zero(open.currency());
    if (dueOn == null || !dueOn.isBefore(day)) {
      return none;
    }
    var undisputed = open.minus(disputed());
    return undisputed.isPositive() ? undisputed : none;
  }

  long daysLateOn(LocalDate day) {
    return dueOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
  }

  Money disputed() {
    return disputes.values().stream().reduce(Money.zero(open.currency()), Money::plus);
  }
}
