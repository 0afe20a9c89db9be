package voti.orders.promotion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import voti.orders.accounts.Classifications;
import voti.orders.product.ProductFamilies;

/** Finds the promotions an order may get, with what they look at. */
@Component
public class OfferingPromotions {

  private final PromotionBook book;
  private final Classifications classifications;
  private final ProductFamilies families;

  OfferingPromotions(
      PromotionBook book, Classifications classifications, ProductFamilies families) {
    this.book = book;
    this.classifications = classifications;
    this.families = families;
  }

  /**
   * What an order may get.
   *
   * @param account that buys
   * @param currency of the order, ISO 4217
   * @param day of the order
   * @param coupons that were shown
   * @param products that are ordered
   */
  public OfferedPromotions to(
      String account,
      String currency,
      LocalDate day,
      Collection<String> coupons,
      Collection<String> products) {
    var offers = book.offers(currency, day);
    return new OfferedPromotions(
        occasion(account, day, coupons),
        offers,
        offers.isEmpty() ? Map.of() : families.ofEach(products));
  }

  /** Who buys, and when. */
  public Occasion occasion(String account, LocalDate day, Collection<String> coupons) {
    var classified = classifications.on(account, day);
    return new Occasion(
        account, classified.segment(), classified.accountClass(), Set.copyOf(coupons), day);
  }
}
