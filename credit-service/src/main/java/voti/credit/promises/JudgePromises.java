package voti.credit.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.items.Items;
import voti.credit.items.Reduction;
import voti.credit.promise.PromiseCommand.JudgePromise;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.values.Money;

/**
 * A promise is judged once its day is over, by the cash that came for its items since it was made;
 * at once when it is written down after that day.
 */
@Component
class JudgePromises implements DueWork {

  private final Promises promises;
  private final Items items;
  private final Automations automations;
  private final ZoneId zone;

  JudgePromises(
      Promises promises,
      Items items,
      Automations automations,
      @Value("${voti.credit.zone}") ZoneId zone) {
    this.promises = promises;
    this.items = items;
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "judge-promises";
  }

  @Override
  public void run(Instant now) {
    for (var promise : promises.over(LocalDate.ofInstant(now, zone))) {
      var reductions =
          promise.items().stream()
              .flatMap(item -> items.find(item.item()).stream())
              .flatMap(row -> row.reductions().stream())
              .toList();
      automations.send(
          new JudgePromise(promise.promise(), paid(promise, reductions)),
          new Trigger(promise.promise(), promise.promise(), now, null),
          "judge-promise");
    }
  }

  private static Money paid(PromiseRow promise, List<Reduction> reductions) {
    var currency = promise.amount().currency();
    return new PaidSince(promise.on(), promise.since(), promise.by(), currency).of(reductions);
  }
}
