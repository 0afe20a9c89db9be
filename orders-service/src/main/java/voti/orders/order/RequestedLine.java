package voti.orders.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.tax.Vat;
import voti.values.Money;
import voti.values.Quantity;

/**
 * What a buyer asks for, with the product as the catalogue knows it.
 *
 * @param line its number in the document
 * @param product {@code prd-…}
 * @param sku the seller's item number
 * @param name the product's
 * @param quantity in the product's unit
 * @param cost of one unit
 * @param vatAtHome the product's
 * @param partialDelivery whether it may come in parts
 * @param statedPrice of one unit, as the document says; {@code null} when it says nothing
 * @param statedAmount of the line, as the document says
 * @param identification by what a document names the product; {@code null} where none does
 * @param objections why it should not be sold like this
 */
public record RequestedLine(
    int line,
    String product,
    String sku,
    String name,
    Quantity quantity,
    Money cost,
    Vat vatAtHome,
    boolean partialDelivery,
    @Nullable Money statedPrice,
    @Nullable Money statedAmount,
    @Nullable Identification identification,
    List<Objection> objections) {

  /** The list is copied. */
  public RequestedLine {
    objections = List.copyOf(objections);
  }
}
