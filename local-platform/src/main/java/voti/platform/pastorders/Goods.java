package voti.platform.pastorders;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The products of a file: what they are called and what they cost, as often as it says so. */
final class Goods {

  private final Map<String, Seen> seen = new TreeMap<>();

  /** What was seen of a product: how often each price was asked. */
  private static final class Seen {
    private String name = "";
    private int lines;
    private final TreeMap<BigDecimal, Integer> prices = new TreeMap<>();

    /** Of an even number of prices, the lower of the two in the middle: one that was asked. */
    private BigDecimal median() {
      int before = 0;
      for (var price : prices.entrySet()) {
        before += price.getValue();
        if (before * 2 >= lines) {
          return price.getKey();
        }
      }
      throw new IllegalStateException("it has no price");
    }
  }

  /**
   * A product.
   *
   * @param name what the file called it first; its code where it called it nothing
   * @param median of its prices, line by line
   */
  record Product(String code, String name, BigDecimal median) {}

  /** How many products there are. */
  int size() {
    return seen.size();
  }

  void see(String code, String name, BigDecimal price) {
    var product = seen.computeIfAbsent(code, _ -> new Seen());
    product.lines++;
    product.prices.merge(price, 1, Integer::sum);
    if (product.name.isEmpty()) {
      product.name = name;
    }
  }

  List<Product> all() {
    return seen.entrySet().stream()
        .map(
            one ->
                new Product(
                    one.getKey(),
                    one.getValue().name.isEmpty() ? one.getKey() : one.getValue().name,
                    one.getValue().median()))
        .toList();
  }
}
