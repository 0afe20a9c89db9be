package voti.orders.order.capturing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Finds what a person's lines name: products of the catalogue, in their own units. */
@Component
public class AskedGoods {

  private final Catalogue catalogue;

  AskedGoods(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * So much of a product.
   *
   * @param amount how much
   * @param unit the product's own or one of its packs; {@code null} or blank for its own
   */
  public record AskedQuantity(BigDecimal amount, @Nullable String unit) {

    Quantity of(ProductStanding product) {
      return new Quantity(amount, unit == null || unit.isBlank() ? product.unit() : unit);
    }
  }

  /**
   * The line.
   *
   * @param named the product's id or item number
   * @throws RuleBroken when there is no such product, or it is not handled in that unit
   */
  public OrderRequest.Line line(
      int number, String named, AskedQuantity asked, boolean partialDelivery) {
    var product =
        catalogue
            .findNamed(named)
            .orElseThrow(
                () ->
                    new RuleBroken(
                        "product-is-known",
                        "There is no product " + named + ".",
                        new Fact("product", named)));
    var quantity =
        product
            .inItsUnit(asked.of(product))
            .orElseThrow(
                () ->
                    new RuleBroken(
                        "quantity-is-in-the-products-unit",
                        product.sku() + " is sold in " + product.unit() + ", not " + asked.unit()));
    return new OrderRequest.Line(number, product, quantity, partialDelivery, null, null, null);
  }
}
