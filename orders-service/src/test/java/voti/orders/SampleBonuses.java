package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import voti.orders.bonus.Accrual;
import voti.orders.bonus.Base;
import voti.orders.bonus.BonusEvent;
import voti.orders.bonus.BonusEvent.BonusAccrued;
import voti.orders.bonus.BonusEvent.BonusApprovalEscalated;
import voti.orders.bonus.BonusEvent.BonusApproved;
import voti.orders.bonus.BonusEvent.BonusDrafted;
import voti.orders.bonus.BonusEvent.BonusEnded;
import voti.orders.bonus.BonusEvent.BonusRequestRefused;
import voti.orders.bonus.BonusEvent.BonusReversed;
import voti.orders.bonus.BonusEvent.BonusSettled;
import voti.orders.bonus.BonusEvent.BonusSettlementEscalated;
import voti.orders.bonus.BonusEvent.BonusSettlementTurnedDown;
import voti.orders.bonus.BonusEvent.BonusTruedUp;
import voti.orders.bonus.BonusEvent.BonusTurnedDown;
import voti.orders.bonus.BonusLine;
import voti.orders.bonus.BonusShare;
import voti.orders.bonus.BonusTerms;
import voti.orders.bonus.Measure;
import voti.orders.bonus.SettledAs;
import voti.orders.bonus.SettledGoods;
import voti.orders.bonus.Settlement;
import voti.orders.bonus.Tier;
import voti.orders.bonus.TierKind;
import voti.orders.bonus.Total;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** One of every event of a bonus agreement. */
final class SampleBonuses {

  private static final String BONUS = "bon-7f-0192f3a0-0048-7000-8000-000000000001";
  private static final String DISPATCH = "dis-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final String RETURN = "ret-7f-0192f3a0-0041-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.of(2010, 2, 15);
  private static final Percentage TWO = Percentage.of("2");

  private SampleBonuses() {}

  static List<BonusEvent> all() {
    var terms =
        new BonusTerms(
            "Paint 2010",
            "SEK",
            new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 1)),
            new Base(Measure.VALUE, null, "PAINT"),
            TierKind.RETROACTIVE,
            List.of(new Tier(BigDecimal.ZERO, TWO)),
            null);
    var decision =
        new Decision(
            Outcome.GRANTED,
            new Policy("bonus-agreement", "1"),
            List.of(),
            List.of(),
            new Authority("head", mandate().ref(), null),
            "As last year.");
    var settlement =
        new Settlement(
            "bst-7f-0192f3a0-0049-7000-8000-000000000001",
            SettledAs.CREDIT_NOTE,
            LocalDate.of(2011, 1, 15),
            sek("112.04"),
            "emp-controller",
            null);
    var vat = new Vat(VatCategory.K, Percentage.of("0"));
    var line = new BonusLine(1, PAINT, Quantity.of("120", "LTR"), sek("5631.29"), vat);
    var back = new BonusLine(1, PAINT, Quantity.of("2", "LTR"), sek("29.48"), vat);
    return List.of(
        new BonusDrafted(BONUS, ACCOUNT, null, terms, "emp-kam", null),
        new BonusApproved(BONUS, ACCOUNT, terms, "emp-head", decision),
        new BonusApprovalEscalated(BONUS, ACCOUNT, "commercial-director", "emp-head", decision),
        new BonusTurnedDown(BONUS, ACCOUNT, "emp-head", decision),
        new BonusEnded(BONUS, ACCOUNT, LocalDate.of(2010, 12, 31), "emp-head", "Taken over."),
        new BonusAccrued(
            BONUS,
            ACCOUNT,
            ORDER,
            DISPATCH,
            DAY,
            List.of(line),
            accrual("112.63", "112.63"),
            ACCOUNT),
        new BonusReversed(
            BONUS,
            ACCOUNT,
            ORDER,
            RETURN,
            DISPATCH,
            DAY,
            List.of(back),
            accrual("-0.59", "112.04")),
        new BonusTruedUp(
            BONUS, ACCOUNT, ORDER, DISPATCH, DAY, Percentage.of("0"), accrual("0.00", "112.04")),
        new BonusSettlementEscalated(BONUS, ACCOUNT, settlement, "commercial-director", decision),
        new BonusSettled(
            BONUS,
            ACCOUNT,
            settlement,
            sek("112.04"),
            "emp-controller",
            decision,
            goods(terms, vat)),
        new BonusSettlementTurnedDown(BONUS, ACCOUNT, settlement, "emp-dora", decision),
        new BonusRequestRefused(
            BONUS, ACCOUNT, "settle", "something-is-open", "Nothing is left.", decision));
  }

  private static SettledGoods goods(BonusTerms terms, Vat vat) {
    return new SettledGoods(
        terms.name(), terms.period(), ACCOUNT, List.of(new BonusShare(vat, sek("112.04"))));
  }

  private static Accrual accrual(String amount, String accrued) {
    return new Accrual(TWO, sek(amount), new Total(BigDecimal.ZERO, sek("5631.29")), sek(accrued));
  }
}
