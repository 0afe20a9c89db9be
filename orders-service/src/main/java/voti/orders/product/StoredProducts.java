package voti.orders.product;

import java.util.HashSet;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.family.StoredFamilies;
import voti.values.Ids;

/** Products as the store itself has them, and what is known around one of them. */
@Component
public class StoredProducts {

  private final EventStore store;
  private final StoredFamilies families;
  private final Catalogue catalogue;

  StoredProducts(EventStore store, StoredFamilies families, Catalogue catalogue) {
    this.store = store;
    this.families = families;
    this.catalogue = catalogue;
  }

  /** The product with that id. */
  public Optional<ProductStanding> find(String product) {
    ProductStanding standing = null;
    if (Ids.isA("prd", product)) {
      for (var events = store.readEvents(product, 0); events.hasNext(); ) {
        if (events.next().getPayload() instanceof ProductEvent event) {
          standing = ProductStanding.after(standing, event);
        }
      }
    }
    return Optional.ofNullable(standing);
  }

  /** The id of the product with that number, or the one it will have. */
  String idOf(String sku) {
    return catalogue
        .findBySku(sku)
        .map(ProductStanding::product)
        .orElseGet(() -> Ids.named("prd", Ids.NO_SLOT, sku));
  }

  /** What is known around a product of which something is said. */
  Surroundings around(String product, Statement said) {
    var family = said.details().family();
    var successor = said.successor();
    return new Surroundings(
        gtinOf(product, said),
        family == null || families.knows(family),
        successor == null || find(successor).isPresent(),
        successor == null || ends(product, successor));
  }

  private @Nullable String gtinOf(String product, Statement said) {
    var gtin = said.details().gtin();
    return gtin == null
        ? null
        : catalogue.findByGtin(gtin).stream()
            .filter(other -> !other.product().equals(product))
            .findFirst()
            .map(ProductStanding::sku)
            .orElse(null);
  }

  private boolean ends(String product, String successor) {
    var seen = new HashSet<String>();
    seen.add(product);
    for (var at = successor;
        at != null;
        at = find(at).map(ProductStanding::successor).orElse(null)) {
      if (!seen.add(at)) {
        return false;
      }
    }
    return true;
  }
}
