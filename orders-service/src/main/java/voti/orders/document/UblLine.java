package voti.orders.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import voti.kit.document.BadDocument;
import voti.kit.document.XmlPath;
import voti.orders.product.ProductStanding;
import voti.values.Money;
import voti.values.Quantity;

/** One line of a UBL order. */
record UblLine(Element item, UblOrder order) implements StatedItem {

  /** What becomes of a number that nobody knows. */
  static final String WAITS = "; it waits to be matched, then the document can be sent again.";

  private static final String SKU = "Item/SellersItemIdentification/ID";
  private static final String BUYERS = "Item/BuyersItemIdentification/ID";
  private static final String GTIN = "Item/StandardItemIdentification/ID";

  String statedNumber() {
    return XmlPath.text(item, "ID").orElse("");
  }

  @Override
  public @Nullable String statedSku() {
    return text(SKU);
  }

  @Override
  public @Nullable String buyersNumber() {
    return text(BUYERS);
  }

  @Override
  public @Nullable String itemName() {
    return text("Item/Name");
  }

  private @Nullable String text(String path) {
    return XmlPath.text(item, path).map(String::strip).filter(one -> !one.isEmpty()).orElse(null);
  }

  /** The trade item number as stated, right or wrong; one of another scheme is none. */
  @Override
  public @Nullable String gtin() {
    return XmlPath.first(item, GTIN)
        .filter(id -> isGtin(id.getAttribute("schemeID")))
        .map(id -> id.getTextContent().strip())
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  /** Peppol names the scheme by its ICD 0160, older documents by name or not at all. */
  private static boolean isGtin(String scheme) {
    return scheme.isEmpty()
        || scheme.equals("0160")
        || scheme.equalsIgnoreCase("GTIN")
        || scheme.equalsIgnoreCase("EAN");
  }

  @Override
  public BadDocument unknownProduct() {
    var sku = statedSku();
    if (sku == null && gtin() == null && buyersNumber() != null) {
      return new BadDocument(
          XmlPath.where(item) + "/" + BUYERS,
          "Nobody has said yet what the buyer means by the number " + buyersNumber() + WAITS);
    }
    if (sku == null && gtin() == null) {
      return new BadDocument(
          XmlPath.where(item) + "/" + SKU,
          "The line does not name our item number, so the product is unknown.");
    }
    return new BadDocument(
        XmlPath.where(item) + "/" + (sku == null ? GTIN : SKU),
        "There is no product " + named() + WAITS);
  }

  BadDocument withoutPrice() {
    return new BadDocument(
        XmlPath.where(item) + "/" + (statedSku() == null ? GTIN : SKU),
        "No price-list column that applies has a price for " + named() + ".");
  }

  private String named() {
    var sku = statedSku();
    return sku == null ? "with the GTIN " + gtin() : sku;
  }

  /** In the product's unit, whatever pack it was stated in, more than none. */
  Quantity quantity(ProductStanding product) {
    var element =
        XmlPath.first(item, "Quantity").orElseThrow(() -> UblOrder.missing(item, "Quantity"));
    var stated = element.getAttribute("unitCode");
    var quantity =
        product
            .inItsUnit(
                new Quantity(Numbers.decimal(element), stated.isEmpty() ? product.unit() : stated))
            .orElseThrow(
                () ->
                    new BadDocument(
                        XmlPath.where(element) + "/@unitCode",
                        "%s is sold in %s, the line asks for %s."
                            .formatted(product.sku(), product.unit(), stated)));
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

  /** The price of one of the product's unit, whatever quantity and pack it was stated for. */
  @Nullable Money price(ProductStanding product) {
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
    var units = base.multiply(packed(product));
    return Money.rounded(amount.divide(units, MathContext.DECIMAL64), stated.get().currency());
  }

  /** How many units are in what the price is stated for one of. */
  private BigDecimal packed(ProductStanding product) {
    return Stream.of("Price/BaseQuantity", "Quantity")
        .flatMap(path -> XmlPath.first(item, path).stream())
        .map(element -> element.getAttribute("unitCode"))
        .filter(unit -> !unit.isEmpty())
        .findFirst()
        .flatMap(product::holds)
        .orElse(BigDecimal.ONE);
  }

  @Nullable Money amount() {
    return order.money(item, "LineExtensionAmount").orElse(null);
  }
}
