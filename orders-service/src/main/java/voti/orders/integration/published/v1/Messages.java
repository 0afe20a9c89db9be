package voti.orders.integration.published.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.MandateRef;

/** The records that leave the service. Their shape is promised: a change is a new version. */
final class Messages {

  private Messages() {}

  record PriceListPublished(
      String priceList,
      int version,
      String currency,
      LocalDate from,
      List<String> columns,
      List<PublishedPrice> prices) {}

  record PublishedPrice(
      String product,
      String sku,
      String column,
      Money price,
      String unit,
      @Nullable BigDecimal fromQuantity) {}

  record OrderSubmitted(
      String order,
      String account,
      String debtor,
      String number,
      String currency,
      Money gross,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      LocalDate submittedOn,
      List<ValuedLine> lines,
      Money charge,
      Money allowance,
      Money vat) {}

  record OrderAmended(
      String order,
      String account,
      String debtor,
      String number,
      String currency,
      String cause,
      Money gross,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      LocalDate amendedOn,
      List<ValuedLine> lines,
      Money charge,
      Money allowance,
      Money vat,
      String reason) {}

  record ValuedLine(
      int line,
      String product,
      Quantity quantity,
      Money net,
      String vatCategory,
      Percentage vatRate) {}

  record OrderConfirmed(String order, String account, LocalDate on) {}

  record OrderCancelled(String order, String account, String reason) {}

  record DiscountGranted(
      String order,
      String account,
      int line,
      String percent,
      String effective,
      String by,
      @Nullable MandateRef mandate) {}

  record DiscountEscalated(
      String order, String account, int line, String percent, String effective, String needs) {}

  record DiscountRefused(
      String order, String account, int line, String percent, String effective, String reason) {}

  record FrameworkAgreed(
      String framework,
      String account,
      String number,
      LocalDate from,
      LocalDate until,
      String pricing,
      Money value,
      List<AgreedLine> lines,
      String by,
      @Nullable MandateRef mandate) {}

  record AgreedLine(int line, String product, Quantity quantity) {}

  record FrameworkCalledOff(
      String framework,
      String account,
      String number,
      String order,
      String orderNumber,
      LocalDate on,
      @Nullable LocalDate due,
      Money value,
      List<AgreedLine> lines) {}

  record GoodsPromised(
      String order, String account, String basis, String reason, List<PromisedDay> lines) {}

  record PromisedDay(
      int line,
      String product,
      Quantity quantity,
      LocalDate day,
      LocalDate first,
      @Nullable LocalDate before,
      @Nullable LocalDate wanted) {}

  record GoodsDispatched(
      String dispatch, String order, String account, LocalDate on, List<MovedQuantity> lines) {}

  record MovedQuantity(int line, Quantity quantity) {}

  record GoodsDelivered(
      String dispatch,
      String order,
      String account,
      String debtor,
      @Nullable String kam,
      LocalDate deliveredOn,
      int paymentDays,
      boolean first,
      List<ValuedLine> lines,
      Money charge,
      Money gross) {}

  record ReturnAccepted(
      @JsonProperty("return") String returned,
      String act,
      String order,
      String account,
      String debtor,
      String dispatch,
      LocalDate acceptedOn,
      String cause,
      String documentHash,
      List<ReturnedLine> lines,
      Money gross,
      @Nullable String causeCode,
      @Nullable String resolution) {}

  record ReturnedLine(int line, String product, Quantity quantity, Money net) {}

  record ActSigned(
      String act,
      String order,
      String account,
      String kind,
      LocalDate on,
      List<MovedQuantity> lines,
      String cause,
      String documentHash,
      @Nullable String causeCode) {}

  record ActResolved(
      String act,
      String order,
      String account,
      String kind,
      String resolution,
      LocalDate deadline,
      String owner,
      String by) {}

  record MeasuredRate(
      int events, int delivered, BigDecimal share, BigDecimal low, BigDecimal high) {}

  record ExchangeGranted(
      String exchange,
      String agreement,
      String account,
      String order,
      String newOrder,
      LocalDate on,
      LocalDate returnBy,
      List<ReturnedLine> lines,
      Money net,
      Money newNet,
      Money quota,
      Money used,
      boolean withinQuota) {}

  /** {@code exchanged} only of one that is settled. */
  record ExchangeEnded(
      String exchange, String agreement, String account, String how, @Nullable Money exchanged) {}

  /** Who carries a dispatch, and how far that is; {@code number} once it is confirmed. */
  record CarrierBookingChanged(
      String booking,
      String dispatch,
      String order,
      String account,
      int attempt,
      String carrier,
      String state,
      @Nullable String reference,
      @Nullable String number,
      @Nullable String tracking,
      @Nullable Instant at,
      @Nullable String proof) {}

  record MeasureDecided(
      String measure,
      @Nullable String account,
      String cause,
      @Nullable String family,
      String what,
      String decision,
      LocalDate from,
      LocalDate until,
      MeasuredRate before,
      MeasuredRate after,
      BigDecimal difference,
      BigDecimal differenceLow,
      BigDecimal differenceHigh,
      LocalDate on,
      String by) {}

  record BonusAccrued(
      String agreement,
      String account,
      String kind,
      String order,
      String movement,
      LocalDate on,
      Percentage percent,
      Money amount,
      Money accrued) {}

  record BonusSettled(
      String agreement,
      String account,
      String settlement,
      @JsonProperty("as") String as,
      LocalDate on,
      Money amount,
      Money settled,
      String by,
      @Nullable String debtor,
      @Nullable String name,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable List<BonusByVat> shares) {}

  record BonusByVat(String vatCategory, Percentage vatRate, Money net) {}

  record PromotionApproved(
      String promotion,
      String name,
      String kind,
      String currency,
      LocalDate from,
      @Nullable LocalDate until,
      String audience,
      @Nullable Money budget,
      String by) {}

  record QuotationSent(
      String quotation,
      String account,
      String number,
      int version,
      LocalDate on,
      String to,
      LocalDate validUntil,
      Money value,
      Money gross,
      String by) {}

  record QuotationAccepted(
      String quotation,
      String account,
      String number,
      int version,
      LocalDate on,
      String order,
      boolean whole,
      Money value,
      Money offered,
      String by) {}

  record QuotationLost(
      String quotation,
      String account,
      String number,
      int version,
      LocalDate on,
      String why,
      Money value,
      String by) {}

  record StockMoved(
      String stock,
      String product,
      String warehouse,
      String kind,
      Quantity quantity,
      Quantity onHand,
      LocalDate on,
      @Nullable String document,
      @Nullable Integer line,
      @Nullable String order,
      @Nullable String account,
      @Nullable Money value) {}

  record PurchaseRequested(
      String request,
      String stock,
      String product,
      String warehouse,
      Quantity quantity,
      LocalDate neededBy,
      List<String> orders) {}
}
