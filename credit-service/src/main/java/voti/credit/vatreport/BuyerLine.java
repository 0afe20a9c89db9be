package voti.credit.vatreport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;

/**
 * A line of the listing of invoices by buyer.
 *
 * @param registrationNumber of the buyer; {@code null} when it is not known: to be looked up
 * @param document {@code invoice} or {@code credit-note}
 * @param total of the document in this period without VAT, at whatever rates
 * @param rate of VAT that the line is of
 * @param taxable at that rate
 */
public record BuyerLine(
    String account,
    @Nullable String registrationNumber,
    String name,
    String document,
    String number,
    LocalDate date,
    Money total,
    Percentage rate,
    Money taxable) {}
