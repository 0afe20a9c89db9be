package voti.orders.product;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import voti.orders.family.StoredFamilies;

/** Where products stand, as the store itself has it: nothing is judged by a late read model. */
@Component
public class ProductFamilies {

  private final StoredProducts products;
  private final StoredFamilies families;

  ProductFamilies(StoredProducts products, StoredFamilies families) {
    this.products = products;
    this.families = families;
  }

  /** The product's family and all above it; empty when it is in none. */
  public List<String> upwards(String product) {
    return products
        .find(product)
        .map(standing -> standing.details().family())
        .map(family -> families.branches().upwards(family))
        .orElse(List.of());
  }

  /** The same for each of them. */
  public Map<String, List<String>> ofEach(Collection<String> wanted) {
    var found = new HashMap<String, List<String>>();
    wanted.forEach(product -> found.computeIfAbsent(product, this::upwards));
    return found;
  }
}
