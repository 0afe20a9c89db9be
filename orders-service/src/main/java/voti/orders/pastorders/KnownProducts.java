package voti.orders.pastorders;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import voti.orders.product.Catalogue;

/** Products by item number. Number, id and unit of a product never change: each is asked once. */
@Component
class KnownProducts {

  private static final int REMEMBERED = 50_000;

  private final Catalogue catalogue;
  private final Map<String, InItsUnit> known = new ConcurrentHashMap<>();

  KnownProducts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A product and the unit it is counted in. */
  record InItsUnit(String product, String unit) {}

  Optional<InItsUnit> find(String sku) {
    var before = known.get(sku);
    if (before != null) {
      return Optional.of(before);
    }
    var found =
        catalogue.findBySku(sku).map(product -> new InItsUnit(product.product(), product.unit()));
    found.filter(_ -> known.size() < REMEMBERED).ifPresent(product -> known.put(sku, product));
    return found;
  }
}
