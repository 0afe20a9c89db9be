package voti.orders.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.pricing.Candidate;
import voti.orders.tax.Vat;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/**
 * One line of an order at our price.
 *
 * @param line its number, from 1
 * @param product {@code prd-…}
 * @param sku the seller's item number
 * @param name the product's
 * @param quantity ordered
 * @param column the winning price-list column
 * @param listPrice of one unit in that column
 * @param discount agreed on this line
 * @param cost of one unit to us
 * @param floorMargin of the column
 * @param vat what it carries
 * @param partialDelivery whether the buyer lets it come in parts
 * @param trace how the price was found
 * @param gtin the trade item number that the buyer's document states; {@code null} for none
 * @param terms what it keeps since the order was changed; {@code null} when it never was
 * @param promotion what promotions give it; {@code null}: nothing
 */
public record OrderLine(
    int line,
    String product,
    String sku,
    String name,
    Quantity quantity,
    String column,
    Money listPrice,
    Percentage discount,
    Money cost,
    Percentage floorMargin,
    Vat vat,
    boolean partialDelivery,
    List<Candidate> trace,
    @Nullable StatedGtin gtin,
    @Nullable LineTerms terms,
    @Nullable LinePromotion promotion) {

  private static final int UNIT_PRICE_DECIMALS = 4;

  /** The list is copied. */
  public OrderLine {
    trace = List.copyOf(trace);
  }

  /** A line of an order that was not changed. */
  public OrderLine(
      int line,
      String product,
      String sku,
      String name,
      Quantity quantity,
      String column,
      Money listPrice,
      Percentage discount,
      Money cost,
      Percentage floorMargin,
      Vat vat,
      boolean partialDelivery,
      List<Candidate> trace,
      @Nullable StatedGtin gtin) {
    this(
        line,
        product,
        sku,
        name,
        quantity,
        column,
        listPrice,
        discount,
        cost,
        floorMargin,
        vat,
        partialDelivery,
        trace,
        gtin,
        null,
        null);
  }

  /**
   * price × quantity × (1 − discount), rounded once, half-up, less what promotions give; of a part,
   * what the ladder says.
   */
  public Money amount() {
    var exact = terms == null ? null : terms.exactly(quantity);
    return exact == null ? priced() : exact;
  }

  /** Whether it was taken away: nothing of it is to come, and nothing has left. */
  public boolean gone() {
    return !quantity.isPositive();
  }

  /** What was ordered of it and will not come. */
  public Quantity cancelled() {
    var rest = terms == null ? null : terms.cancelled();
    return rest == null ? quantity.none() : rest;
  }

  private Money priced() {
    var before = beforePromotions();
    if (promotion == null) {
      return before;
    }
    var off = isFree() ? before : promotion.allowance(quantity);
    return off.isMoreThan(before) ? before.minus(before) : before.minus(off);
  }

  /** price × quantity × (1 − discount), rounded once, half-up. */
  public Money beforePromotions() {
    return listPrice.times(quantity.amount().multiply(discount.remaining()));
  }

  /** Whether it is goods on top of another line. */
  public boolean isFree() {
    return promotion != null && promotion.freeOf() != null;
  }

  /** What the winning column would ask without any discount. */
  public Money listAmount() {
    return listPrice.times(quantity.amount());
  }

  /** What the goods cost us. */
  public Money costAmount() {
    return cost.times(quantity.amount());
  }

  /**
   * The price of one unit after the discount and promotions, for people; amounts are never computed
   * from it.
   */
  public BigDecimal unitPrice() {
    var price =
        promotion == null || gone()
            ? listPrice
                .amount()
                .multiply(discount.remaining())
                .setScale(UNIT_PRICE_DECIMALS, RoundingMode.HALF_UP)
            : priced()
                .amount()
                .divide(quantity.amount(), UNIT_PRICE_DECIMALS, RoundingMode.HALF_UP);
    return price.stripTrailingZeros();
  }

  /** Its own part of the allowance since the order was changed, never more than its amount. */
  Money ownShare(LineTerms own) {
    var share = own.share(quantity);
    return share.isMoreThan(amount()) ? amount() : share;
  }

  /** The same goods at another discount. */
  public OrderLine at(Percentage newDiscount) {
    return with(quantity, newDiscount, inexact());
  }

  /** Another quantity of the same goods at the same price. */
  public OrderLine at(Quantity newQuantity) {
    return with(newQuantity, discount, terms);
  }

  OrderLine under(@Nullable LineTerms newTerms) {
    return with(quantity, discount, newTerms);
  }

  OrderLine promoted(@Nullable LinePromotion now) {
    return with(line, quantity, discount, inexact(), now);
  }

  /** More of the same, for nothing. */
  OrderLine onTop(int number, LinePromotion free) {
    return with(number, free.of(), LinePricing.NO_DISCOUNT, null, free);
  }

  /** The same goods at another price, with the trace of it. */
  OrderLine priced(
      String newColumn,
      Money newPrice,
      Money newCost,
      Percentage newFloor,
      List<Candidate> newTrace) {
    return new OrderLine(
        line,
        product,
        sku,
        name,
        quantity,
        newColumn,
        newPrice,
        discount,
        newCost,
        newFloor,
        vat,
        partialDelivery,
        newTrace,
        gtin,
        inexact(),
        promotion);
  }

  private @Nullable LineTerms inexact() {
    return terms == null ? null : terms.worth(null);
  }

  private OrderLine with(
      Quantity newQuantity, Percentage newDiscount, @Nullable LineTerms newTerms) {
    return with(line, newQuantity, newDiscount, newTerms, promotion);
  }

  private OrderLine with(
      int number,
      Quantity newQuantity,
      Percentage newDiscount,
      @Nullable LineTerms newTerms,
      @Nullable LinePromotion newPromotion) {
    return new OrderLine(
        number,
        product,
        sku,
        name,
        newQuantity,
        column,
        listPrice,
        newDiscount,
        cost,
        floorMargin,
        vat,
        partialDelivery,
        trace,
        gtin,
        newTerms,
        newPromotion);
  }
}
