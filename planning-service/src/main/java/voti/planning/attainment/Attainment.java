package voti.planning.attainment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import voti.planning.plans.PlanView;
import voti.values.Money;
import voti.values.Percentage;

/**
 * How far a plan is met.
 *
 * @param state of the plan: a draft is measured too
 * @param documents what the volume is made of, by date
 * @param waiting returns whose delivery nobody has told of yet; they count nothing
 */
record Attainment(
    String plan,
    String employee,
    YearMonth month,
    String state,
    Volume volume,
    Count activeBase,
    Count newClients,
    List<Line> documents,
    List<Line> waiting) {

  /**
   * Goods delivered less returned.
   *
   * @param percent actual of plan, two decimals, half-up
   */
  record Volume(Money actual, Money plan, String percent) {}

  /** A number of accounts. */
  record Count(int actual, int plan) {}

  /**
   * One document.
   *
   * @param net what it adds to the volume, or would add if it did not wait: a return takes off
   */
  record Line(String kind, String id, String account, String dispatch, LocalDate on, Money net) {

    static Line of(Counted counted) {
      var delivered = counted.kind() == Counted.Kind.DELIVERY;
      return new Line(
          delivered ? "delivery" : "return",
          counted.id(),
          counted.account(),
          counted.dispatch(),
          counted.on(),
          delivered ? counted.goods() : counted.goods().negated());
    }
  }

  /** Measures a plan by the documents of all accounts its employee has sold to. */
  static Attainment of(PlanView plan, List<Counted> documents) {
    var targets = plan.targets();
    var figures = new AttainmentFigures(plan.employee(), plan.month(), documents);
    var actual = figures.volume(targets.volume().currency());
    return new Attainment(
        plan.plan(),
        plan.employee(),
        plan.month(),
        plan.state(),
        new Volume(
            actual,
            targets.volume(),
            Percentage.ofWhole(actual.amount(), targets.volume().amount()).shown()),
        new Count(figures.activeBase(targets.windowMonths()), targets.activeBase()),
        new Count(figures.newClients(), targets.newClients()),
        figures.ofTheMonth().map(Line::of).toList(),
        figures.waiting().map(Line::of).toList());
  }
}
