package voti.gateway.console.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import voti.gateway.console.Json;

/** Prices as they are typed: a line for each. */
final class PricesAsText {

  private PricesAsText() {}

  static String of(List<Json> prices) {
    return prices.stream().map(PricesAsText::line).collect(Collectors.joining("\n"));
  }

  private static String line(Json price) {
    var from = price.text("fromQuantity");
    return price.text("sku")
        + "\t"
        + price.text("column")
        + "\t"
        + price.object("price").text("amount")
        + (from == null ? "" : "\t" + from);
  }
}
