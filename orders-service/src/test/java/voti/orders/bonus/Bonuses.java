package voti.orders.bonus;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.testing.Decisions;
import voti.orders.bonus.BonusCommand.CountDelivery;
import voti.orders.bonus.BonusCommand.CountReturn;
import voti.orders.bonus.BonusCommand.DraftBonus;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;
import voti.values.decision.Actor;

/** The worked example of domain.md §3 and what tests ask of it. */
final class Bonuses {

  static final String ID = "bon-7f-0192f3a0-0048-7000-8000-000000000001";
  static final Base ALL = new Base(Measure.VALUE, null, null);
  static final List<Tier> TIERS = List.of(tier("0", "0"), tier("1000", "2"), tier("5000", "3"));

  private Bonuses() {}

  static Tier tier(String threshold, String percent) {
    return new Tier(new BigDecimal(threshold), Percentage.of(percent));
  }

  static BonusTerms terms(TierKind kind) {
    return terms(ALL, kind, TIERS, null);
  }

  static BonusTerms terms(Base base, TierKind kind, List<Tier> tiers, @Nullable String growthOver) {
    return new BonusTerms(
        "Paint 2010",
        "SEK",
        new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 1)),
        base,
        kind,
        tiers,
        growthOver == null ? null : new BigDecimal(growthOver));
  }

  static DraftBonus draft(BonusTerms terms) {
    return new DraftBonus(ID, ACCOUNT, null, terms);
  }

  static Map<String, String> by(String person, String role) {
    return Decisions.by(new Actor(person, role, "key-accounts", null, null, "Agreed.", "api"));
  }

  static CountDelivery delivery(String dispatch, String net) {
    return delivery(dispatch, DAY, line(net, "1"));
  }

  static CountDelivery delivery(String dispatch, LocalDate on, BonusLine line, String... families) {
    return new CountDelivery(
        ID,
        ORDER,
        dispatch,
        on,
        "SEK",
        List.of(new DeliveredLine(line, List.of(families))),
        ACCOUNT);
  }

  static CountReturn comeback(String returned, String dispatch, String net) {
    return new CountReturn(
        ID, ORDER, returned, dispatch, DAY.plusDays(20), List.of(line(net, "1")));
  }

  static BonusLine line(String net, String litres) {
    return new BonusLine(1, PAINT, Quantity.of(litres, "LTR"), sek(net));
  }
}
