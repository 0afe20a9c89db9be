package voti.orders.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.order.Identification;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.values.Gtin;

/**
 * Finds the product that a document's line names. A trade item number that we know names it;
 * otherwise our item number does.
 */
@Component
class Products {

  private final Catalogue catalogue;

  Products(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A product, and by what it was named.
   *
   * @param product from the catalogue
   * @param named as the document does
   */
  record Named(ProductStanding product, Identification named) {}

  /** The product of a line; empty when neither number is known. */
  Optional<Named> find(@Nullable String gtin, @Nullable String sku) {
    return byGtin(gtin)
        .or(() -> sku == null ? Optional.empty() : catalogue.findBySku(sku))
        .map(
            product ->
                new Named(
                    product,
                    new Identification(gtin, sku, product.details().gtin(), product.sku())));
  }

  /** The product of a line of ours. */
  Optional<ProductStanding> findById(String product) {
    return catalogue.find(product);
  }

  /** Two products of one number are named by their item numbers alone. */
  private Optional<ProductStanding> byGtin(@Nullable String gtin) {
    if (gtin == null || !Gtin.isValid(gtin)) {
      return Optional.empty();
    }
    var found = catalogue.findByGtin(new Gtin(gtin));
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
