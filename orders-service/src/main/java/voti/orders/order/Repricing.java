package voti.orders.order;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import voti.orders.pricing.BuyerTerms;
import voti.orders.pricing.PriceBook;
import voti.orders.pricing.PriceResolution;

/**
 * Where the prices of a change come from.
 *
 * @param books price lists to look in
 * @param terms what their columns see of the buyer on the day
 * @param day the order's date, or today where that is asked for
 * @param todays whether lines that are named get the price of that day, whatever they had
 * @param sellerCountry ours
 */
public record Repricing(
    List<PriceBook> books, BuyerTerms terms, LocalDate day, boolean todays, String sellerCountry) {

  PriceResolution in(Currency currency) {
    return new PriceResolution(books, currency, terms, day);
  }
}
