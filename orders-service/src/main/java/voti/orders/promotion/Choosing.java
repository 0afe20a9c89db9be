package voti.orders.promotion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import voti.values.Money;

/**
 * Which promotions an order gets, and what they give together. Of a group that is for the best
 * only, the one that alone gives most goes on; promotions that go with no others are weighed
 * against all that go together. Of equals the one whose id is lower wins, so the order in which
 * promotions are offered never matters.
 */
final class Choosing {

  private static final Comparator<Offer> IN_ORDER =
      Comparator.<Offer, Kind>comparing(offer -> offer.terms().benefit().kind())
          .thenComparing(Offer::promotion);

  private final Basket basket;
  private final Map<String, Considered> trace = new TreeMap<>();

  Choosing(Basket basket) {
    this.basket = basket;
  }

  Gains among(List<Offer> offers) {
    var able = new ArrayList<Offer>();
    for (var offer : offers.stream().sorted(IN_ORDER).toList()) {
      var alone = Giving.of(offer, basket);
      if (alone.isSomething()) {
        able.add(offer);
      } else {
        trace.put(offer.promotion(), alone.considered());
      }
    }
    var together = new ArrayList<Offer>();
    var candidates = new ArrayList<List<Offer>>();
    for (var group : groups(able).values()) {
      if (group.stream().anyMatch(Choosing::goesAlone)) {
        candidates.add(group);
      } else {
        together.addAll(group);
      }
    }
    candidates.addFirst(together);
    var best = together;
    for (var candidate : candidates) {
      if (value(run(candidate)).isMoreThan(value(run(best)))) {
        best = new ArrayList<>(candidate);
      }
    }
    return told(able, best);
  }

  private Map<String, List<Offer>> groups(List<Offer> able) {
    var groups = new LinkedHashMap<String, List<Offer>>();
    able.forEach(offer -> groups.computeIfAbsent(offer.group(), _ -> new ArrayList<>()).add(offer));
    groups.replaceAll((_, members) -> bestOf(members));
    return groups;
  }

  private List<Offer> bestOf(List<Offer> members) {
    if (members.stream()
        .noneMatch(one -> one.terms().combination().within() == Combining.BEST_OF)) {
      return members;
    }
    var best = members.getFirst();
    for (var one : members) {
      if (Giving.of(one, basket).value().isMoreThan(Giving.of(best, basket).value())) {
        best = one;
      }
    }
    return List.of(best);
  }

  static boolean goesAlone(Offer offer) {
    return offer.terms().combination().between() == Combining.BEST_OF;
  }

  private List<Effect> run(List<Offer> offers) {
    var now = basket;
    var effects = new ArrayList<Effect>();
    for (var offer : offers.stream().sorted(IN_ORDER).toList()) {
      var effect = Giving.of(offer, now);
      effects.add(effect);
      now = now.after(effect);
    }
    return effects;
  }

  private Money value(List<Effect> effects) {
    var nothing = Money.zero(basket.lines().getFirst().price().currency());
    return effects.stream().map(Effect::value).reduce(nothing, Money::plus);
  }

  private Gains told(List<Offer> able, List<Offer> best) {
    var effects = run(best);
    effects.forEach(effect -> trace.put(effect.offer().promotion(), effect.considered()));
    for (var offer : able) {
      var gives = Giving.of(offer, basket).value();
      trace.computeIfAbsent(
          offer.promotion(),
          _ ->
              Effect.nothing(offer, "alone it gives %s; another gives more".formatted(gives))
                  .considered());
    }
    var lines = new TreeMap<Integer, List<Given>>();
    for (var effect : effects) {
      for (var part : effect.parts()) {
        lines
            .computeIfAbsent(part.line().line(), _ -> new ArrayList<>())
            .add(
                new Given(
                    effect.offer().promotion(),
                    effect.offer().terms().name(),
                    part.allowance(),
                    part.free()));
      }
    }
    return new Gains(
        lines.entrySet().stream().map(one -> new Gain(one.getKey(), one.getValue())).toList(),
        List.copyOf(trace.values()));
  }
}
