package voti.orders.orderbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Difference;
import voti.orders.order.LinePromotion;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderLines;
import voti.orders.order.StatedGtin;
import voti.orders.order.WantedChange;
import voti.orders.pricing.Candidate;
import voti.orders.promotion.Considered;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/**
 * An order as people look at it.
 *
 * @param order its id
 * @param number the buyer's
 * @param account the buyer
 * @param debtor who pays
 * @param state as the API says it
 * @param currency ISO 4217
 * @param column the winning price-list column of the first line
 * @param orderedOn the order's date
 * @param requestedFrom the first day goods are wanted
 * @param requestedUntil the last
 * @param source how it came: {@code person}, {@code ubl}, {@code csv}, {@code edifact-d96a}, {@code
 *     edifact-d01b}, {@code split}, {@code quotation}, {@code framework}
 * @param splitFrom the order this one was a part of; {@code null} for none
 * @param splitInto orders that were parts of this one
 * @param quotation the quotation and version that promised it, {@code quo-…:2}; {@code null}: none
 * @param framework the framework it was called off of; {@code null}: none
 * @param lines with their quantities and the trace of their prices
 * @param allowance off the whole order
 * @param allowancePercent what part of the lines it is, two decimals
 * @param charge on the whole order
 * @param vat of the whole order
 * @param total what the buyer pays
 * @param differences from the buyer's document
 * @param credit what credit says; {@code null} before it was asked
 * @param escalation the first request that waits; {@code null} for none
 * @param escalations all that wait
 * @param movements deliveries and returns
 * @param promotions each that was looked at, and why it gives something or not; {@code null} before
 *     there were any
 * @param coupons that came with it; {@code null}: none
 * @param version the order's
 */
record OrderView(
    String order,
    String number,
    String account,
    String debtor,
    String state,
    String currency,
    String column,
    LocalDate orderedOn,
    @Nullable LocalDate requestedFrom,
    @Nullable LocalDate requestedUntil,
    @Nullable String source,
    @Nullable String splitFrom,
    List<String> splitInto,
    @Nullable String quotation,
    @Nullable String framework,
    List<LineView> lines,
    Money allowance,
    String allowancePercent,
    Money charge,
    Money vat,
    Money total,
    List<Difference> differences,
    @Nullable CreditView credit,
    @Nullable EscalationView escalation,
    List<EscalationView> escalations,
    List<MovementView> movements,
    @Nullable List<Considered> promotions,
    @Nullable List<String> coupons,
    long version) {

  /**
   * A line with its money and its quantities: ordered is what is cancelled, what is open and what
   * is dispatched.
   *
   * @param promised the day on which all of it is there at the latest; {@code null}: not promised
   * @param firstPromised the first day it was promised for since the buyer last moved it
   */
  record LineView(
      int line,
      String product,
      String sku,
      String name,
      Quantity quantity,
      Money listPrice,
      Money price,
      Percentage discount,
      Money lineAmount,
      Money allowanceShare,
      Money net,
      String effective,
      String vatCategory,
      Percentage vatRate,
      List<Candidate> trace,
      Quantity ordered,
      Quantity cancelled,
      Quantity open,
      Quantity dispatched,
      Quantity delivered,
      Quantity returned,
      boolean partialDelivery,
      @Nullable StatedGtin gtin,
      @Nullable LinePromotion promotion,
      @Nullable LocalDate promised,
      @Nullable LocalDate firstPromised) {}

  /** What credit says. */
  record CreditView(String state, Instant since, String sentence, @Nullable String decision) {}

  /**
   * A request that waits for someone with more authority.
   *
   * @param what {@code discount}, {@code submission} or {@code amendment}
   * @param mayDecide the roles that may decide it now
   * @param answerBy until when an answer is promised; {@code null} without a clock
   * @param wanted the change that is asked for; {@code null} of anything else
   */
  record EscalationView(
      String what,
      int line,
      String percent,
      String effective,
      @Nullable String marginBefore,
      @Nullable String marginAfter,
      String needs,
      List<String> mayDecide,
      String askedBy,
      String reason,
      Instant since,
      @Nullable Instant answerBy,
      @Nullable WantedView wanted) {

    EscalationView by(String other, List<String> deciders, @Nullable Instant until) {
      return new EscalationView(
          what,
          line,
          percent,
          effective,
          marginBefore,
          marginAfter,
          other,
          deciders,
          askedBy,
          reason,
          since,
          until,
          wanted);
    }
  }

  /**
   * A change that waits.
   *
   * @param before the order without VAT
   * @param after it would be
   * @param total what the buyer would pay
   */
  record WantedView(
      Money before,
      Money after,
      Money total,
      List<WantedLine> lines,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil) {

    static WantedView of(WantedChange wanted) {
      var after = wanted.change().lines();
      return new WantedView(
          wanted.before().withoutVat(),
          after.withoutVat(),
          after.total(),
          after.lines().stream()
              .map(line -> WantedLine.of(line, wanted.before()))
              .filter(WantedLine::differs)
              .toList(),
          wanted.change().requestedFrom(),
          wanted.change().requestedUntil());
    }
  }

  /**
   * A line that would be other than it is.
   *
   * @param was {@code null} of a line that comes to it, as is {@code priceWas}
   */
  record WantedLine(
      int line,
      String name,
      String column,
      @Nullable Quantity was,
      Quantity wanted,
      @Nullable Money priceWas,
      Money price) {

    static WantedLine of(OrderLine after, OrderLines before) {
      var known = before.line(after.line());
      return new WantedLine(
          after.line(),
          after.name(),
          after.column(),
          known.map(OrderLine::quantity).orElse(null),
          after.quantity(),
          known.map(OrderLine::listPrice).orElse(null),
          after.listPrice());
    }

    boolean differs() {
      return !wanted.equals(was) || !price.equals(priceWas);
    }
  }

  /** Goods that moved, and what they were worth. */
  record MovementView(String kind, String id, LocalDate on, Money gross) {}
}
