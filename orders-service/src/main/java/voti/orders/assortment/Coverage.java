package voti.orders.assortment;

import java.time.LocalDate;
import java.util.List;

/**
 * What a contract covers from a day on.
 *
 * @param contract {@code con-…}
 * @param from the first day
 * @param everything whatever we sell; the lists are empty then
 * @param families codes; what is below them is covered too
 * @param products {@code prd-…}
 */
public record Coverage(
    String contract,
    LocalDate from,
    boolean everything,
    List<String> families,
    List<String> products) {

  /** Lists are copied. */
  public Coverage {
    families = List.copyOf(families);
    products = List.copyOf(products);
  }

  /**
   * Whether a product is covered.
   *
   * @param upwards the product's family and all above it; empty when it is in none
   */
  public boolean covers(String product, List<String> upwards) {
    return everything
        || products.contains(product)
        || upwards.stream().anyMatch(families::contains);
  }
}
