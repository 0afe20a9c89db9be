package voti.orders.pricing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Prices as they were listed, found by product and column without looking at those of others. It is
 * sorted out when it is asked the first time: most price books are never asked.
 */
final class PricesByProduct extends AbstractList<Price> implements RandomAccess {

  private final List<Price> listed;
  private volatile @Nullable Map<String, Map<String, List<Price>>> sorted;

  private PricesByProduct(List<Price> listed) {
    this.listed = List.copyOf(listed);
  }

  /** The same prices; one that is sorted out stays so. */
  static PricesByProduct of(List<Price> prices) {
    return prices instanceof PricesByProduct known ? known : new PricesByProduct(prices);
  }

  @Override
  public Price get(int index) {
    return listed.get(index);
  }

  @Override
  public int size() {
    return listed.size();
  }

  /** Those of a product in a column, in the order in which they were listed. */
  List<Price> of(String product, String column) {
    return ofProduct(product).getOrDefault(column, List.of());
  }

  /** Those of a product by column. */
  Map<String, List<Price>> ofProduct(String product) {
    return sorted().getOrDefault(product, Map.of());
  }

  private Map<String, Map<String, List<Price>>> sorted() {
    var known = sorted;
    if (known == null) {
      known = new HashMap<>();
      for (var price : listed) {
        known
            .computeIfAbsent(price.product(), _ -> new HashMap<>())
            .computeIfAbsent(price.column(), _ -> new ArrayList<>(1))
            .add(price);
      }
      sorted = known;
    }
    return known;
  }
}
