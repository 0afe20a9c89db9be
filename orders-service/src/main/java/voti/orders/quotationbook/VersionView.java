package voti.orders.quotationbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderLines;
import voti.orders.pricing.Candidate;
import voti.orders.quotation.QuotedLine;
import voti.orders.quotation.QuotedTerms;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/**
 * A version as people look at it.
 *
 * @param version from 1
 * @param value without VAT, alternatives left out
 * @param paymentDays what holds: the version's own, else the contract's
 * @param withinMandate whether it needed nobody but its author
 * @param decidedBy who let it through or did not
 * @param sentOn when it went to the buyer
 */
record VersionView(
    int version,
    LocalDate on,
    LocalDate validUntil,
    Money value,
    Money vat,
    Money total,
    int paymentDays,
    QuotedTerms terms,
    List<LineView> lines,
    String by,
    String reason,
    boolean withinMandate,
    @Nullable String decidedBy,
    @Nullable Boolean granted,
    @Nullable String decidedWhy,
    @Nullable LocalDate sentOn,
    @Nullable String sentTo) {

  /**
   * A line.
   *
   * @param listPrice of the winning column
   * @param price after the discount, for people
   * @param amount of the line, rounded once
   * @param effective how far it is below its column
   * @param margin what is left after cost
   * @param alternativeTo the line in whose place it can be taken
   * @param trace how the price was found
   */
  record LineView(
      int line,
      String product,
      String sku,
      String name,
      Quantity quantity,
      String column,
      Money listPrice,
      BigDecimal price,
      Percentage discount,
      Money amount,
      String effective,
      String margin,
      Percentage vatRate,
      @Nullable Integer alternativeTo,
      List<Candidate> trace) {

    private static LineView of(QuotedLine quoted, OrderLines all) {
      var line = quoted.line();
      return new LineView(
          line.line(),
          line.product(),
          line.sku(),
          line.name(),
          line.quantity(),
          line.column(),
          line.listPrice(),
          line.unitPrice(),
          line.discount(),
          line.amount(),
          all.effective(line.line()).shown(),
          all.margin(line.line()).shown(),
          line.vat().rate(),
          quoted.alternativeTo(),
          line.trace());
    }
  }

  static VersionView of(KnownVersion known) {
    var offer = known.offer();
    var counted = offer.counted();
    var all = offer.everything();
    return new VersionView(
        offer.version(),
        offer.on(),
        offer.validUntil(),
        counted.withoutVat(),
        counted.vat(),
        counted.total(),
        offer.terms().paymentDays(offer.buyer().paymentDays()),
        offer.terms(),
        offer.lines().stream().map(line -> LineView.of(line, all)).toList(),
        known.by(),
        known.reason(),
        known.withinMandate(),
        known.decidedBy(),
        known.granted(),
        known.decidedWhy(),
        known.sentOn(),
        known.sentTo());
  }
}
