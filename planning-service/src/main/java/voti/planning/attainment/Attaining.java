package voti.planning.attainment;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import voti.planning.plans.PlanView;
import voti.values.Money;
import voti.values.Percentage;

/** Measures how far a plan is met now, or would be if more were delivered. */
@Component
public class Attaining {

  private final CountedDocuments documents;

  Attaining(CountedDocuments documents) {
    this.documents = documents;
  }

  /**
   * Each figure of the plan.
   *
   * @param goods net value that would come on top, in the plan's currency; below zero takes off. It
   *     moves the volume alone.
   */
  public Attained of(PlanView plan, BigDecimal goods) {
    var targets = plan.targets();
    var figures =
        new AttainmentFigures(
            plan.employee(), plan.month(), documents.concerning(plan.employee(), null));
    var volume =
        figures
            .volume(targets.volume().currency())
            .plus(new Money(goods, targets.volume().currency()));
    return new Attained(
        Percentage.ofWhole(volume.amount(), targets.volume().amount()),
        share(figures.activeBase(targets.windowMonths()), targets.activeBase()),
        share(figures.newClients(), targets.newClients()));
  }

  private static Percentage share(int actual, int planned) {
    return planned == 0
        ? Percentage.of("100")
        : Percentage.ofWhole(BigDecimal.valueOf(actual), BigDecimal.valueOf(planned));
  }
}
