package voti.orders.quotationbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;

/**
 * A quotation in a list.
 *
 * @param title of the opportunity; {@code null}: it stands for none
 * @param offer the number of the newest version
 * @param on its day
 * @param value of it, without VAT
 * @param total with VAT
 */
record QuotationItem(
    String quotation,
    String account,
    String number,
    String state,
    @Nullable String title,
    int offer,
    LocalDate on,
    LocalDate validUntil,
    Money value,
    Money total,
    @Nullable Percentage probability,
    @Nullable LocalDate expectedClose,
    String kam) {

  static QuotationItem of(KnownQuotation known) {
    var newest = known.newest().offer();
    var outlook = known.outlook();
    return new QuotationItem(
        known.quotation(),
        known.account(),
        known.number(),
        known.state().shown(),
        outlook == null ? null : outlook.title(),
        newest.version(),
        newest.on(),
        newest.validUntil(),
        newest.value(),
        newest.counted().total(),
        outlook == null ? null : outlook.probability(),
        outlook == null ? null : outlook.expectedClose(),
        newest.buyer().kam());
  }
}
