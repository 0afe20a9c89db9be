package voti.orders.advice.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Frequent itemsets by Eclat: an itemset's occasions are the intersection of its items' (M. J.
 * Zaki, Scalable Algorithms for Association Mining, IEEE TKDE 12(3), 2000). Depth first over items
 * in the order of their names, so that each set is met once and the answer is the same every time.
 */
public final class Eclat {

  private final int leastCount;
  private final int mostItems;
  private final List<Itemset> found = new ArrayList<>();

  private Eclat(int leastCount, int mostItems) {
    this.leastCount = leastCount;
    this.mostItems = mostItems;
  }

  /**
   * @param leastSupport the share of occasions, above zero; the count is rounded up
   * @param mostItems sets of more items are not looked for
   */
  public static List<Itemset> mine(Baskets baskets, BigDecimal leastSupport, int mostItems) {
    if (leastSupport.signum() <= 0) {
      throw new IllegalArgumentException("support: it is above zero, not " + leastSupport);
    }
    var count = leastSupport.multiply(BigDecimal.valueOf(baskets.size()));
    var least = Math.max(1, count.setScale(0, RoundingMode.CEILING).intValueExact());
    var eclat = new Eclat(least, mostItems);
    eclat.extend(List.of(), baskets.frequent(least));
    return List.copyOf(eclat.found);
  }

  /**
   * @param prefix the items that all of these share
   * @param next what may come next, each with the occasions of prefix and item together
   */
  private void extend(List<String> prefix, List<Map.Entry<String, BitSet>> next) {
    for (var i = 0; i < next.size(); i++) {
      var items = Stream.concat(prefix.stream(), Stream.of(next.get(i).getKey())).toList();
      var occasions = next.get(i).getValue();
      found.add(new Itemset(items, occasions.cardinality()));
      if (items.size() < mostItems) {
        extend(items, together(occasions, next.subList(i + 1, next.size())));
      }
    }
  }

  private List<Map.Entry<String, BitSet>> together(
      BitSet occasions, List<Map.Entry<String, BitSet>> others) {
    var frequent = new ArrayList<Map.Entry<String, BitSet>>();
    for (var other : others) {
      var both = (BitSet) occasions.clone();
      both.and(other.getValue());
      if (both.cardinality() >= leastCount) {
        frequent.add(Map.entry(other.getKey(), both));
      }
    }
    return frequent;
  }
}
