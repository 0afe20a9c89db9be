package voti.orders.promotion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What promotions give an order: nothing but its arguments is looked at. */
public final class Promotions {

  private Promotions() {}

  /**
   * Looks at every promotion for a buyer on a day.
   *
   * @param lines that are ordered, in one currency
   * @param occasion who buys, and when
   * @param offers promotions, in any order
   */
  public static Gains give(List<OfferedLine> lines, Occasion occasion, List<Offer> offers) {
    var turnedAway = new ArrayList<Considered>();
    var meant = new ArrayList<Offer>();
    for (var offer : offers) {
      whyNot(offer, occasion)
          .ifPresentOrElse(
              why -> turnedAway.add(Effect.nothing(offer, why).considered()),
              () -> meant.add(offer));
    }
    var gains = give(lines, meant);
    turnedAway.addAll(0, gains.trace());
    return new Gains(gains.lines(), turnedAway);
  }

  /** The same among promotions that are for the buyer and the day. */
  public static Gains give(List<OfferedLine> lines, List<Offer> offers) {
    if (lines.isEmpty()) {
      return new Gains(List.of(), List.of());
    }
    var currency = lines.getFirst().price().currency().getCurrencyCode();
    return new Choosing(Basket.of(lines))
        .among(offers.stream().filter(one -> one.terms().currency().equals(currency)).toList());
  }

  /** Those of them that are for the buyer and the day. */
  public static List<Offer> meantFor(Occasion occasion, List<Offer> offers) {
    return offers.stream().filter(offer -> whyNot(offer, occasion).isEmpty()).toList();
  }

  private static Optional<String> whyNot(Offer offer, Occasion occasion) {
    return inTime(offer, occasion.day())
        ? offer.terms().audience().whyNot(occasion)
        : Optional.of("it does not hold on " + occasion.day());
  }

  private static boolean inTime(Offer offer, LocalDate day) {
    return offer.terms().period().contains(day);
  }
}
