package voti.planning.pay;

import java.time.YearMonth;
import java.util.List;
import voti.planning.attainment.Attained;
import voti.planning.payscheme.PaidMeasure;
import voti.planning.payschemes.PaySchemeView;
import voti.planning.plans.PlanView;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What a plan pays: {@code base × Σ weight × curve(attainment)}, rounded once.
 *
 * @param state of the plan: what a draft would pay is told too
 * @param scheme it is paid by
 * @param version of the scheme
 * @param base where the plan is met in full
 * @param parts by figure
 * @param amount the pay
 */
record Pay(
    String plan,
    String employee,
    YearMonth month,
    String state,
    String scheme,
    String name,
    int version,
    Money base,
    List<Part> parts,
    Money amount) {

  /**
   * One figure, in percent with two decimals.
   *
   * @param attained of the plan
   * @param weight in the pay
   * @param paid of its weight, by the scheme's curve
   */
  record Part(PaidMeasure measure, String attained, String weight, String paid) {}

  static Pay of(PlanView plan, PaySchemeView scheme, Attained attained) {
    var terms = scheme.terms();
    var base = terms.base(plan.employee()).orElseThrow();
    var parts =
        terms.weights().stream()
            .map(
                weight -> {
                  var figure = of(weight.measure(), attained);
                  return new Part(
                      weight.measure(),
                      figure.shown(),
                      weight.share().shown(),
                      terms.curve().of(figure).shown());
                })
            .toList();
    return new Pay(
        plan.plan(),
        plan.employee(),
        plan.month(),
        plan.state(),
        scheme.scheme(),
        terms.name(),
        scheme.version(),
        base,
        parts,
        terms.pay(base, measure -> of(measure, attained)));
  }

  private static Percentage of(PaidMeasure measure, Attained attained) {
    return switch (measure) {
      case VOLUME -> attained.volume();
      case ACTIVE_BASE -> attained.activeBase();
      case NEW_CLIENTS -> attained.newClients();
    };
  }
}
