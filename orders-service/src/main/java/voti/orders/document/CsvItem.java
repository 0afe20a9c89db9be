package voti.orders.document;

import org.jspecify.annotations.Nullable;
import voti.orders.csv.CsvRow;

/** What a row of a file says of the product it asks for. */
record CsvItem(CsvRow row) implements StatedItem {

  @Override
  public @Nullable String gtin() {
    return row.textIfAny("gtin");
  }

  /** Needed where no other number names the product. */
  @Override
  public @Nullable String statedSku() {
    return gtin() == null && buyersNumber() == null ? row.text("sku") : row.textIfAny("sku");
  }

  @Override
  public @Nullable String buyersNumber() {
    return row.textIfAny("buyersNumber");
  }

  @Override
  public @Nullable String itemName() {
    return row.textIfAny("name");
  }

  @Override
  public RuntimeException unknownProduct() {
    var sku = statedSku();
    return sku == null && gtin() == null
        ? row.bad(
            "buyersNumber",
            "nobody has said yet what the buyer means by " + buyersNumber() + UblLine.WAITS)
        : row.bad(
            "sku",
            "there is no product "
                + (sku == null ? "with the GTIN " + gtin() : sku)
                + UblLine.WAITS);
  }
}
