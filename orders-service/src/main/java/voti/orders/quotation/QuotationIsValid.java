package voti.orders.quotation;

import java.time.LocalDate;
import voti.orders.order.Rule;

/**
 * A version is sent and accepted only while it holds: from its day up to, not including, the day
 * until which it is valid.
 */
record QuotationIsValid(QuotedVersion offer, LocalDate on) implements Rule {

  @Override
  public String name() {
    return "quotation-is-valid";
  }

  @Override
  public boolean holds() {
    return offer.validity().contains(on);
  }

  @Override
  public String sentence() {
    return "Version %d holds from %s up to, not including, %s; %s is %s."
        .formatted(
            offer.version(),
            offer.on(),
            offer.validUntil(),
            on,
            holds() ? "within" : "outside: a new version renews it");
  }
}
