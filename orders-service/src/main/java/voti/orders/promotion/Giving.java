package voti.orders.promotion;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import voti.orders.promotion.Effect.Part;
import voti.values.Money;

/** What one promotion gives a basket as it stands, whatever others would give. */
final class Giving {

  private Giving() {}

  static Effect of(Offer offer, Basket basket) {
    var benefit = offer.terms().benefit();
    var effect =
        switch (benefit.kind()) {
          case CAMPAIGN_PRICE -> campaign(offer, basket, requireNonNull(benefit.price()));
          case PERCENTAGE -> percentage(offer, basket);
          case THRESHOLD -> threshold(offer, basket, requireNonNull(benefit.reaches()));
          case BUNDLE -> Sets.bundle(offer, basket);
          case MIX_AND_MATCH -> Sets.anyOf(offer, basket, requireNonNull(benefit.buy()));
          case BUY_N_GET_M -> onTop(offer, basket);
        };
    var left = offer.left();
    return left != null && effect.value().isMoreThan(left)
        ? Effect.nothing(
            offer,
            "it would give %s, and %s of its budget is left"
                .formatted(effect.value(), left.isNegative() ? offer.terms().nothing() : left))
        : effect;
  }

  private static Effect campaign(Offer offer, Basket basket, Money price) {
    var wish = new Wish(offer, basket);
    var covered = basket.covered(offer.terms().goods());
    for (var line : covered) {
      wish.add(line, basket.remaining(line).minus(price.times(line.quantity().amount())));
    }
    var effect = wish.granted("the campaign's price is " + price);
    return effect.isSomething() || effect.cut().isPositive()
        ? effect
        : Effect.nothing(
            offer,
            covered.isEmpty()
                ? "none of its goods are ordered"
                : "the campaign's price, %s, is not lower".formatted(price));
  }

  private static Effect percentage(Offer offer, Basket basket) {
    var percent = requireNonNull(offer.terms().benefit().percent());
    var base = requireNonNull(offer.terms().benefit().base());
    var covered = basket.covered(offer.terms().goods());
    if (covered.isEmpty()) {
      return Effect.nothing(offer, "none of its goods are ordered");
    }
    var wish = new Wish(offer, basket);
    covered.forEach(line -> wish.add(line, basket.by(base, line).times(percent.fraction())));
    return wish.granted("%s on %s".formatted(percent, words(base)));
  }

  private static Effect threshold(Offer offer, Basket basket, Money reaches) {
    var benefit = offer.terms().benefit();
    var base = requireNonNull(benefit.base());
    var worth = new LinkedHashMap<OfferedLine, Money>();
    basket.covered(offer.terms().goods()).forEach(line -> worth.put(line, basket.by(base, line)));
    var value = worth.values().stream().reduce(offer.terms().nothing(), Money::plus);
    if (reaches.isMoreThan(value)) {
      return Effect.nothing(
          offer, "its goods are worth %s on %s, not %s".formatted(value, words(base), reaches));
    }
    var percent = benefit.percent();
    var wish = new Wish(offer, basket);
    var off = percent == null ? requireNonNull(benefit.amount()) : value.times(percent.fraction());
    wish.spread(off, worth);
    return wish.granted("its goods are worth %s on %s".formatted(value, words(base)));
  }

  /** Goods on top for every whole n of a line, as many as its floor bears. */
  private static Effect onTop(Offer offer, Basket basket) {
    var terms = offer.terms();
    var parts = new ArrayList<Part>();
    var cut = terms.nothing();
    for (var line : basket.covered(terms.goods())) {
      var wanted = onTop(offer, line);
      var bears = terms.belowFloor() ? wanted : line.unitsWithin(basket.room(line, false), wanted);
      cut = cut.plus(line.price().times(wanted.subtract(bears)));
      parts.add(new Part(line, terms.nothing(), bears));
    }
    var effect =
        Wish.told(
            offer,
            parts,
            cut,
            "%s on top for every %s".formatted(free(offer).toPlainString(), buy(offer)));
    return effect.isSomething() || cut.isPositive()
        ? effect
        : Effect.nothing(offer, "no line has " + buy(offer) + " of its goods");
  }

  /** Goods on top of a line, before its floor is looked at. */
  static BigDecimal onTop(Offer offer, OfferedLine line) {
    var n = requireNonNull(offer.terms().benefit().buy());
    return line.quantity().amount().divideToIntegralValue(n).multiply(free(offer));
  }

  private static BigDecimal free(Offer offer) {
    return requireNonNull(offer.terms().benefit().free());
  }

  private static String buy(Offer offer) {
    return requireNonNull(offer.terms().benefit().buy()).toPlainString();
  }

  private static String words(Base base) {
    return base == Base.LIST ? "the list price" : "what remains";
  }
}
