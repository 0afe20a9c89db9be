package voti.orders.document;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import voti.kit.document.BadDocument;
import voti.kit.document.XmlPath;
import voti.values.Money;
import voti.values.Quantity;

/** One line of a UBL order. */
record UblLine(Element item, UblOrder order) {

  private static final String SKU = "Item/SellersItemIdentification/ID";

  String statedNumber() {
    return XmlPath.text(item, "ID").orElse("");
  }

  String sku() {
    return XmlPath.text(item, SKU)
        .orElseThrow(
            () ->
                new BadDocument(
                    XmlPath.where(item) + "/" + SKU,
                    "The line does not name our item number, so the product is unknown."));
  }

  BadDocument unknownProduct() {
    return new BadDocument(XmlPath.where(item) + "/" + SKU, "There is no product " + sku() + ".");
  }

  BadDocument withoutPrice() {
    return new BadDocument(
        XmlPath.where(item) + "/" + SKU,
        "No price-list column that applies has a price for " + sku() + ".");
  }

  /** In the product's unit, more than none. */
  Quantity quantity(String unit) {
    var element =
        XmlPath.first(item, "Quantity").orElseThrow(() -> UblOrder.missing(item, "Quantity"));
    var stated = element.getAttribute("unitCode");
    if (!stated.isEmpty() && !stated.equals(unit)) {
      throw new BadDocument(
          XmlPath.where(element) + "/@unitCode",
          "%s is sold in %s, the line asks for %s.".formatted(sku(), unit, stated));
    }
    var quantity = new Quantity(Numbers.decimal(element), unit);
    if (!quantity.isPositive()) {
      throw new BadDocument(
          XmlPath.where(element), "The line asks for " + quantity + "; it must be more than none.");
    }
    return quantity;
  }

  /** Only an explicit false forbids it. */
  boolean partialDelivery() {
    return XmlPath.text(item, "PartialDeliveryIndicator").map(Boolean::parseBoolean).orElse(true);
  }

  /** The price of one unit, whatever quantity it was stated for. */
  @Nullable Money price() {
    var stated = order.money(item, "Price/PriceAmount");
    if (stated.isEmpty()) {
      return null;
    }
    var amount = Numbers.decimal(XmlPath.first(item, "Price/PriceAmount").orElseThrow());
    var base =
        XmlPath.first(item, "Price/BaseQuantity").map(Numbers::decimal).orElse(BigDecimal.ONE);
    if (base.signum() <= 0) {
      throw new BadDocument(
          XmlPath.where(item) + "/Price/BaseQuantity", "A price is for more than none.");
    }
    return Money.rounded(amount.divide(base, MathContext.DECIMAL64), stated.get().currency());
  }

  @Nullable Money amount() {
    return order.money(item, "LineExtensionAmount").orElse(null);
  }
}
