package voti.orders.quotation;

import voti.values.Percentage;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** An offer has lines, days on which it holds, discounts that are shares, and real alternatives. */
record OfferIsWhole(Offer offer) {

  private static final Percentage ALL = Percentage.of("100");

  void check() {
    if (offer.lines().stream().noneMatch(line -> line.alternativeTo() == null)) {
      throw new RuleBroken(
          "quotation-has-lines", "A quotation needs at least one line that is not an alternative.");
    }
    if (!offer.validUntil().isAfter(offer.on())) {
      throw new RuleBroken(
          "validity-has-days",
          "It is valid until %s, not including; it must begin before, on %s."
              .formatted(offer.validUntil(), offer.on()));
    }
    var days = offer.terms().paymentDays();
    if (days != null && days < 0) {
      throw new RuleBroken("payment-days-are-not-negative", "It is paid at once or later.");
    }
    offer.lines().forEach(this::check);
  }

  private void check(AskedLine line) {
    var number = line.line().line();
    if (line.discount().percent().signum() < 0 || line.discount().isMoreThan(ALL)) {
      throw new RuleBroken(
          "discount-is-a-share",
          "The discount of line %d is not between 0 and 100 percent.".formatted(number),
          new Fact("line", String.valueOf(number)));
    }
    var of = line.alternativeTo();
    if (of != null && !isMain(of)) {
      throw new RuleBroken(
          "alternative-has-a-line",
          "Line %d is an alternative to line %d, which is not there or is one itself."
              .formatted(number, of),
          new Fact("line", String.valueOf(number)));
    }
  }

  private boolean isMain(int number) {
    return offer.lines().stream()
        .anyMatch(line -> line.line().line() == number && line.alternativeTo() == null);
  }
}
