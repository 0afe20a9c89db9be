package voti.orders.promotion;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.Simulation.SimulatedOrder;
import voti.values.Money;
import voti.values.Percentage;

/**
 * A promotion, and how far it has come.
 *
 * @param promotion {@code prm-…}
 * @param name as people call it
 * @param currency ISO 4217
 * @param from the first day
 * @param until the first day it no longer holds; {@code null}: it has no end
 * @param state {@code drafted}, {@code approved}, {@code turned-down} or {@code withdrawn}
 * @param audience by what they are known for whom it is
 * @param among whom it is for; accounts only to who sees all of them
 * @param goods what it covers
 * @param benefit what it gives
 * @param combination how it goes together with others
 * @param belowFloor whether it may take lines under their floor
 * @param budget all it may give away; {@code null}: no bound
 * @param used what orders have of it, and what is promised to them
 * @param left of the budget; negative only where goods that had left made an order larger
 * @param usedPercent of the budget, two decimals; {@code null}: no bound
 * @param orders how many have something of it
 * @param promised how many it is promised to that are being submitted, changed or let through:
 *     given back after an hour unless they come or wait for a decision
 * @param draftedBy who wrote it
 * @param decidedBy who decided last
 * @param needs the role that must approve, where the one who wanted to could not
 * @param simulation what it would have cost; {@code null}: not simulated
 * @param version the sequence of the last event
 */
record PromotionView(
    String promotion,
    String name,
    String currency,
    LocalDate from,
    @Nullable LocalDate until,
    String state,
    String audience,
    List<String> among,
    Goods goods,
    BenefitView benefit,
    CombinationView combination,
    boolean belowFloor,
    @Nullable Money budget,
    Money used,
    @Nullable Money left,
    @Nullable String usedPercent,
    int orders,
    int promised,
    String draftedBy,
    @Nullable String decidedBy,
    @Nullable String needs,
    @Nullable SimulationView simulation,
    long version) {

  /** What it gives, its words as the API says them. */
  record BenefitView(String kind, @Nullable String base, Benefit figures) {}

  /** How it goes together with others. */
  record CombinationView(@Nullable String group, String within, String between) {}

  /** What it would have cost. */
  record SimulationView(
      LocalDate from,
      @Nullable LocalDate until,
      int orders,
      int qualified,
      Money allowances,
      Money goods,
      Money cost,
      Money cut,
      List<SimulatedOrder> dearest) {}

  /**
   * @param whole whether the reader sees everybody's orders and accounts
   */
  static PromotionView of(KnownPromotion known, boolean whole) {
    var terms = known.terms();
    var budget = terms.budget();
    var used = known.used();
    var base = terms.benefit().base();
    return new PromotionView(
        known.promotion(),
        terms.name(),
        terms.currency(),
        terms.period().from(),
        terms.period().until(),
        word(known.state()),
        word(terms.audience().kind()),
        whole ? terms.audience().among() : toSellers(terms.audience()),
        terms.goods(),
        new BenefitView(
            word(terms.benefit().kind()), base == null ? null : word(base), terms.benefit()),
        new CombinationView(
            terms.combination().group(),
            word(terms.combination().within()),
            word(terms.combination().between())),
        terms.belowFloor(),
        budget,
        used,
        budget == null ? null : budget.minus(used),
        budget == null ? null : Percentage.ofWhole(used.amount(), budget.amount()).shown(),
        known.orders(),
        known.promised(),
        known.draftedBy(),
        known.decidedBy(),
        known.needs(),
        simulation(known.simulation(), whole),
        known.version());
  }

  private static List<String> toSellers(Audience audience) {
    return audience.kind() == Audience.Kind.ACCOUNTS ? List.of() : audience.among();
  }

  private static @Nullable SimulationView simulation(@Nullable Simulation one, boolean whole) {
    return one == null
        ? null
        : new SimulationView(
            one.days().from(),
            one.days().until(),
            one.orders(),
            one.qualified(),
            one.allowances(),
            one.goods(),
            one.cost(),
            one.cut(),
            whole ? one.dearest() : List.of());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
