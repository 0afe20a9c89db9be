package voti.orders.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import voti.orders.advice.rules.AssociationRule;

/** What goes with what is on the order, by association rules. */
public final class TogetherAdvice {

  private final List<AssociationRule> rules;

  /**
   * @param rules the surest first
   */
  public TogetherAdvice(List<AssociationRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * @param basket products on the order
   * @param quantities what is usual of a product; one where nothing is known
   */
  public List<AdviceLine> advise(Collection<String> basket, Map<String, BigDecimal> quantities) {
    var here = Set.copyOf(basket);
    var surest = new LinkedHashMap<String, AssociationRule>();
    for (var rule : rules) {
      if (!here.contains(rule.then()) && here.containsAll(rule.given())) {
        surest.putIfAbsent(rule.then(), rule);
      }
    }
    return surest.values().stream()
        .map(rule -> line(rule, quantities.getOrDefault(rule.then(), BigDecimal.ONE)))
        .sorted(AdviceLine.SUREST_FIRST)
        .toList();
  }

  private static AdviceLine line(AssociationRule rule, BigDecimal quantity) {
    return AdviceLine.of(
        rule.then(),
        quantity,
        new Reason(
            Kind.TOGETHER,
            rule.confidence(),
            Map.of(
                "given", String.join(", ", rule.given()),
                "together", String.valueOf(rule.together()),
                "ofGiven", String.valueOf(rule.ofGiven()),
                "lift", rule.lift().setScale(2, RoundingMode.HALF_UP).toPlainString())));
  }
}
