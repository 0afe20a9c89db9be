package voti.orders.learning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.family.StoredFamilies;
import voti.orders.product.StoredProducts;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Which products stand in a family or below it, as the catalogue is now. */
@Component
public class ProductsOf {

  private final StoredProducts products;
  private final StoredFamilies families;

  ProductsOf(StoredProducts products, StoredFamilies families) {
    this.products = products;
    this.families = families;
  }

  /**
   * Whether a product, by its id, is of the family; all are of none.
   *
   * @throws RuleBroken naming the field, when there is no such family
   */
  public Predicate<String> family(@Nullable String family) {
    if (family == null || family.isBlank()) {
      return _ -> true;
    }
    var tree = families.branches();
    if (!tree.has(family)) {
      throw new RuleBroken(
          "family-is-known",
          "There is no family " + family + ".",
          new Fact("field", "family"),
          new Fact("family", family));
    }
    Set<String> wanted = new HashSet<>(tree.downwards(family));
    Map<String, Boolean> known = new HashMap<>();
    return product -> known.computeIfAbsent(product, one -> isOf(one, wanted));
  }

  private boolean isOf(String product, Set<String> wanted) {
    return products
        .find(product)
        .map(standing -> standing.details().family())
        .filter(wanted::contains)
        .isPresent();
  }
}
