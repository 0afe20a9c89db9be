package voti.orders.bonus;

import java.util.List;
import org.springframework.stereotype.Component;
import voti.orders.family.StoredFamilies;
import voti.orders.product.StoredProducts;

/** Where products stand, as the store itself has it: no delivery is judged by a late read model. */
@Component
class ProductFamilies {

  private final StoredProducts products;
  private final StoredFamilies families;

  ProductFamilies(StoredProducts products, StoredFamilies families) {
    this.products = products;
    this.families = families;
  }

  /** The product's family and all above it; empty when it is in none. */
  List<String> upwards(String product) {
    return products
        .find(product)
        .map(standing -> standing.details().family())
        .map(family -> families.branches().upwards(family))
        .orElse(List.of());
  }
}
