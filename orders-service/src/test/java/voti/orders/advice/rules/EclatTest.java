package voti.orders.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EclatTest {

  /** Nine baskets of J. Han, M. Kamber, J. Pei, Data Mining, 3rd edition, table 6.1. */
  private static final List<List<String>> PUBLISHED =
      List.of(
          List.of("I1", "I2", "I5"),
          List.of("I2", "I4"),
          List.of("I2", "I3"),
          List.of("I1", "I2", "I4"),
          List.of("I1", "I3"),
          List.of("I2", "I3"),
          List.of("I1", "I3"),
          List.of("I1", "I2", "I3", "I5"),
          List.of("I1", "I2", "I3"));

  @Test
  void theCountsArePublishedOnes() {
    var sets = Eclat.mine(baskets(PUBLISHED), new BigDecimal("0.22"), 9);
    assertThat(sets.stream().map(set -> String.join(" ", set.items()) + ": " + set.count()))
        .containsExactlyInAnyOrder(
            "I1: 6",
            "I2: 7",
            "I3: 6",
            "I4: 2",
            "I5: 2",
            "I1 I2: 4",
            "I1 I3: 4",
            "I1 I5: 2",
            "I2 I3: 4",
            "I2 I4: 2",
            "I2 I5: 2",
            "I1 I2 I3: 2",
            "I1 I2 I5: 2");
  }

  @Test
  void theRulesArePublishedOnes() {
    var baskets = baskets(PUBLISHED);
    var sets = Eclat.mine(baskets, new BigDecimal("0.22"), 9);
    var rules = AssociationRules.of(baskets, sets, new BigDecimal("0.70"));
    assertThat(rules.stream().map(rule -> String.join(" ", rule.given()) + " > " + rule.then()))
        .containsExactlyInAnyOrder("I1 I5 > I2", "I2 I5 > I1", "I5 > I1", "I5 > I2", "I4 > I2");
    var surest = rules.getFirst();
    assertThat(surest.confidence()).isEqualByComparingTo("1");
    assertThat(rules).isEqualTo(AssociationRules.of(baskets, sets, new BigDecimal("0.70")));
  }

  /**
   * Tea and coffee of P.-N. Tan, M. Steinbach, V. Kumar, Introduction to Data Mining, table 6.7.
   */
  @Test
  void aSureRuleMayBeWorseThanChance() {
    var rule = new AssociationRule(List.of("tea"), "coffee", 150, 200, 800, 1000);
    assertThat(rule.support()).isEqualByComparingTo("0.15");
    assertThat(rule.confidence()).isEqualByComparingTo("0.75");
    assertThat(rule.lift()).isEqualByComparingTo("0.9375");
  }

  @Test
  void theLeastCountIsRoundedUp() {
    var ten = baskets(List.of(List.of("a"), List.of("a"), List.of("b"), List.of(), List.of()));
    assertThat(Eclat.mine(ten, new BigDecimal("0.21"), 2))
        .containsExactly(new Itemset(List.of("a"), 2));
    assertThatThrownBy(() -> Eclat.mine(ten, BigDecimal.ZERO, 2)).hasMessageContaining("support");
  }

  @Property(tries = 200)
  void itFindsJustWhatTryingAllFinds(
      @ForAll @Size(max = 12) List<@Size(max = 5) Set<@IntRange(max = 6) Integer>> occasions,
      @ForAll @IntRange(min = 1, max = 4) int least,
      @ForAll @IntRange(min = 1, max = 5) int most) {
    var named =
        occasions.stream().map(items -> items.stream().map(item -> "p" + item).toList()).toList();
    var support =
        named.isEmpty()
            ? BigDecimal.ONE
            : BigDecimal.valueOf(least)
                .divide(BigDecimal.valueOf(named.size()), java.math.MathContext.DECIMAL64);
    assertThat(Eclat.mine(baskets(named), support, most))
        .containsExactlyInAnyOrderElementsOf(all(named, leastOf(support, named.size()), most));
  }

  private static int leastOf(BigDecimal support, int size) {
    var count = support.multiply(BigDecimal.valueOf(size));
    return Math.max(1, count.setScale(0, java.math.RoundingMode.CEILING).intValue());
  }

  /** Every set of items, counted one by one. */
  private static List<Itemset> all(List<List<String>> occasions, int least, int most) {
    var items = new TreeSet<>(occasions.stream().flatMap(List::stream).toList());
    var names = new ArrayList<>(items);
    var sets = new ArrayList<Itemset>();
    for (var bits = 1; bits < 1 << names.size(); bits++) {
      var chosen = bits;
      var set = new ArrayList<String>();
      for (var i = 0; i < names.size(); i++) {
        if ((chosen & 1 << i) != 0) {
          set.add(names.get(i));
        }
      }
      var count = (int) occasions.stream().filter(one -> one.containsAll(set)).count();
      if (set.size() <= most && count >= least) {
        sets.add(new Itemset(set, count));
      }
    }
    return sets.stream().distinct().collect(Collectors.toList());
  }

  private static Baskets baskets(List<List<String>> occasions) {
    var baskets = new Baskets();
    occasions.forEach(baskets::add);
    return baskets;
  }
}
