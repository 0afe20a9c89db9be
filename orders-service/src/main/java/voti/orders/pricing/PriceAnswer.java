package voti.orders.pricing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/**
 * What a product costs an account on a day.
 *
 * @param account who asks
 * @param product {@code prd-…}
 * @param sku its number
 * @param name as people call it
 * @param on the day
 * @param quantity in the product's own unit
 * @param currency of the price
 * @param price of one unit, without VAT; {@code null}: none
 * @param amount of the quantity, rounded once
 * @param priceList the winner's
 * @param version of it
 * @param column the winner
 * @param reason why it won, or why there is no price
 * @param vatCategory of UNCL 5305
 * @param vatRate in percent
 * @param vat on the amount
 * @param terms what columns see of the account on the day
 * @param trace every candidate
 */
public record PriceAnswer(
    String account,
    String product,
    String sku,
    String name,
    LocalDate on,
    Quantity quantity,
    String currency,
    @Nullable Money price,
    @Nullable Money amount,
    @Nullable String priceList,
    @Nullable Integer version,
    @Nullable String column,
    String reason,
    String vatCategory,
    Percentage vatRate,
    @Nullable Money vat,
    BuyerTerms terms,
    List<Candidate> trace) {}
