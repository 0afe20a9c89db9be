package voti.orders.order.capturing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Identification;
import voti.orders.order.RequestedLine;
import voti.orders.order.Source;
import voti.orders.product.ProductStanding;
import voti.values.Money;
import voti.values.Quantity;

/**
 * What a person or a document orders, its products and its buyer found.
 *
 * @param order the id to be
 * @param account the buyer
 * @param number the buyer's
 * @param currency ISO 4217
 * @param orderedOn the order's date
 * @param requestedFrom the first day goods are wanted
 * @param requestedUntil the last
 * @param lines at least one
 * @param allowance off the whole order
 * @param charge on the whole order
 * @param statedTax as the document says
 * @param statedPayable as the document says
 * @param source where it comes from
 * @param coupons that come with it
 */
public record OrderRequest(
    String order,
    String account,
    String number,
    String currency,
    LocalDate orderedOn,
    @Nullable LocalDate requestedFrom,
    @Nullable LocalDate requestedUntil,
    List<Line> lines,
    Money allowance,
    Money charge,
    @Nullable Money statedTax,
    @Nullable Money statedPayable,
    Source source,
    List<String> coupons) {

  /** Coupons as they are written, each once. */
  public OrderRequest {
    coupons = coupons.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
  }

  /**
   * One line.
   *
   * @param line its number
   * @param product from the catalogue
   * @param quantity in the product's unit
   * @param partialDelivery whether it may come in parts
   * @param statedPrice as the document says
   * @param statedAmount as the document says
   * @param identification by what a document names the product; {@code null} where none does
   */
  public record Line(
      int line,
      ProductStanding product,
      Quantity quantity,
      boolean partialDelivery,
      @Nullable Money statedPrice,
      @Nullable Money statedAmount,
      @Nullable Identification identification) {

    /** With what the catalogue knows of it on a day, and what stands against it. */
    public RequestedLine on(LocalDate day, Objections.Judge judge) {
      return new RequestedLine(
          line,
          product.product(),
          product.sku(),
          product.name(),
          quantity,
          product.costOn(day),
          product.vatAtHome(),
          partialDelivery,
          statedPrice,
          statedAmount,
          identification,
          judge.against(product, quantity));
    }
  }
}
