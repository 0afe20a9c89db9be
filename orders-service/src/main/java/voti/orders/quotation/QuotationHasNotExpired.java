package voti.orders.quotation;

import voti.orders.order.Rule;

/** What has expired is not accepted, whatever day the acceptance bears: a new version renews it. */
record QuotationHasNotExpired(QuotedVersion offer, QuotationState state) implements Rule {

  @Override
  public String name() {
    return "quotation-has-not-expired";
  }

  @Override
  public boolean holds() {
    return state != QuotationState.EXPIRED;
  }

  @Override
  public String sentence() {
    return holds()
        ? "Version %d has not expired.".formatted(offer.version())
        : "Version %d expired on %s: a new version renews it."
            .formatted(offer.version(), offer.validUntil());
  }
}
