package voti.orders.promotion;

import java.util.List;

/**
 * Which goods a promotion covers.
 *
 * @param products {@code prd-…}
 * @param families codes, with all families below them
 */
public record Goods(List<String> products, List<String> families) {

  /** All there are. */
  public static final Goods ALL = new Goods(List.of(), List.of());

  /** The lists are copied. */
  public Goods {
    products = List.copyOf(products);
    families = List.copyOf(families);
  }

  boolean cover(OfferedLine line) {
    return (products.isEmpty() && families.isEmpty())
        || products.contains(line.product())
        || line.families().stream().anyMatch(families::contains);
  }
}
