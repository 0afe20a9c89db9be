package voti.orders.advice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules with one item at the end that frequent itemsets hold. */
public final class AssociationRules {

  private static final Comparator<AssociationRule> STRONGEST_FIRST =
      Comparator.comparing(AssociationRule::confidence)
          .reversed()
          .thenComparing(AssociationRule::lift, Comparator.reverseOrder())
          .thenComparing(AssociationRule::then)
          .thenComparing(rule -> String.join("\n", rule.given()));

  private AssociationRules() {}

  /**
   * Rules of at least that confidence that say more than chance does, the surest first.
   *
   * @param sets of {@link Eclat}: with a set all its parts are among them
   */
  public static List<AssociationRule> of(
      Baskets baskets, List<Itemset> sets, BigDecimal leastConfidence) {
    var counts = new HashMap<List<String>, Integer>();
    sets.forEach(set -> counts.put(set.items(), set.count()));
    var rules = new ArrayList<AssociationRule>();
    for (var set : sets) {
      if (set.items().size() > 1) {
        set.items().forEach(then -> rules.add(rule(set, then, counts, baskets.size())));
      }
    }
    rules.removeIf(
        rule ->
            rule.confidence().compareTo(leastConfidence) < 0
                || rule.lift().compareTo(BigDecimal.ONE) <= 0);
    rules.sort(STRONGEST_FIRST);
    return rules;
  }

  private static AssociationRule rule(
      Itemset set, String then, Map<List<String>, Integer> counts, int occasions) {
    var given = set.items().stream().filter(item -> !item.equals(then)).toList();
    return new AssociationRule(
        given,
        then,
        set.count(),
        counts.getOrDefault(given, 0),
        counts.getOrDefault(List.of(then), 0),
        occasions);
  }
}
