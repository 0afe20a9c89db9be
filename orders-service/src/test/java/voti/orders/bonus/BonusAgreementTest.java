package voti.orders.bonus;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.sek;
import static voti.orders.bonus.Bonuses.ALL;
import static voti.orders.bonus.Bonuses.ID;
import static voti.orders.bonus.Bonuses.TIERS;
import static voti.orders.bonus.Bonuses.by;
import static voti.orders.bonus.Bonuses.comeback;
import static voti.orders.bonus.Bonuses.delivery;
import static voti.orders.bonus.Bonuses.draft;
import static voti.orders.bonus.Bonuses.line;
import static voti.orders.bonus.Bonuses.terms;
import static voti.orders.bonus.Bonuses.tier;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.bonus.BonusCommand.ApproveBonus;
import voti.orders.bonus.BonusCommand.ApproveSettlement;
import voti.orders.bonus.BonusCommand.EndBonus;
import voti.orders.bonus.BonusCommand.RefuseBonus;
import voti.orders.bonus.BonusCommand.RefuseSettlement;
import voti.orders.bonus.BonusCommand.SettleBonus;
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
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Outcome;
import voti.values.decision.WrongState;

class BonusAgreementTest {

  private final Life<BonusAgreement> bonus = new Life<>(BonusAgreement.class);

  @Test
  void sixThousandEarnOneHundredAndTenOnTheExceedingPart() {
    approved(terms(TierKind.EXCEEDING_PART));
    assertThat(accrued(bonus.then(delivery("dis-1", "6000.00"), "automation")))
        .isEqualTo(sek("110.00"));
    var back = bonus.then(comeback("ret-1", "dis-1", "1500.00"), "automation");
    assertThat(accrued(back)).isEqualTo(sek("70.00"));
  }

  @Test
  void sixThousandEarnOneHundredAndEightyRetroactively() {
    approved(terms(TierKind.RETROACTIVE));
    var there = bonus.then(delivery("dis-1", "6000.00"), "automation");
    assertThat(accrued(there)).isEqualTo(sek("180.00"));
    var back = bonus.then(comeback("ret-1", "dis-1", "1500.00"), "automation");
    assertThat(accrued(back)).isEqualTo(sek("90.00"));
    assertThat(back).hasSize(2);
    assertThat(((BonusReversed) back.getFirst()).accrual().amount()).isEqualTo(sek("-30.00"));
    var down = (BonusTruedUp) back.getLast();
    assertThat(down.accrual().amount()).isEqualTo(sek("-60.00"));
    assertThat(down.from()).isEqualTo(Percentage.of("3"));
    assertThat(down.accrual().percent()).isEqualTo(Percentage.of("2"));
  }

  @Test
  void crossingATierIsAnEventOfItsOwnAndTheWayBackItsMirror() {
    approved(terms(TierKind.RETROACTIVE));
    bonus.then(delivery("dis-1", "4000.00"), "automation");
    var there = bonus.then(delivery("dis-2", "2000.00"), "automation");
    assertThat(amounts(there)).containsExactly(sek("40.00"), sek("60.00"));
    var back = bonus.then(comeback("ret-1", "dis-2", "2000.00"), "automation");
    assertThat(amounts(back)).containsExactly(sek("-40.00"), sek("-60.00"));
    assertThat(accrued(back)).isEqualTo(sek("80.00"));
  }

  @Test
  void withinATierThereIsNoTrueUp() {
    approved(terms(TierKind.RETROACTIVE));
    bonus.then(delivery("dis-1", "2000.00"), "automation");
    assertThat(bonus.then(delivery("dis-1", "2000.00"), "automation")).as("once").isEmpty();
    var accrued = bonus.one(BonusAccrued.class, delivery("dis-2", "100.00"), "automation");
    assertThat(accrued.accrual().amount()).isEqualTo(sek("2.00"));
    assertThat(accrued.accrual().percent()).isEqualTo(Percentage.of("2"));
    assertThat(accrued.accrual().accrued()).isEqualTo(sek("42.00"));
  }

  /** 10 % over 4,000.00 begins at 4,400.00, 50 % at 6,000.00. */
  @Test
  void growthIsPaidOverTheBaseYear() {
    var tiers = List.of(tier("10", "2"), tier("50", "4"));
    approved(terms(ALL, TierKind.EXCEEDING_PART, tiers, "4000.00"));
    assertThat(accrued(bonus.then(delivery("dis-1", "4400.00"), "automation")))
        .isEqualTo(sek("0.00"));
    assertThat(accrued(bonus.then(delivery("dis-2", "2600.00"), "automation")))
        .as("1,600 × 2 % + 1,000 × 4 %")
        .isEqualTo(sek("72.00"));
  }

  /** 30 of 40 litres exceed 10: three quarters of 400.00 at 5 %. */
  @Test
  void aQuantityIsPaidAtItsAveragePrice() {
    var litres = new Base(Measure.QUANTITY, "LTR", null);
    approved(terms(litres, TierKind.EXCEEDING_PART, List.of(tier("10", "5")), null));
    bonus.then(delivery("dis-1", DAY, line("300.00", "20")), "automation");
    assertThat(accrued(bonus.then(delivery("dis-2", DAY, line("100.00", "20")), "automation")))
        .isEqualTo(sek("15.00"));
  }

  @Test
  void onlyWhatIsInScopeCounts() {
    var paint = new Base(Measure.VALUE, null, "PAINT");
    approved(terms(paint, TierKind.RETROACTIVE, List.of(tier("0", "1")), null));
    assertThat(bonus.then(delivery("dis-1", DAY, line("9.00", "1"), "BRUSH"), "automation"))
        .isEmpty();
    assertThat(bonus.then(delivery("dis-2", DAY, line("9.00", "1")), "automation")).isEmpty();
    var before = LocalDate.of(2009, 12, 31);
    var after = LocalDate.of(2011, 1, 1);
    for (var day : List.of(before, after)) {
      assertThat(bonus.then(delivery("dis-3", day, line("9.00", "1"), "PAINT"), "automation"))
          .isEmpty();
    }
    bonus.one(
        BonusAccrued.class,
        delivery("dis-4", DAY, line("9.00", "1"), "PAINT", "ALL"),
        "automation");
    assertThat(bonus.then(comeback("ret-1", "dis-1", "9.00"), "automation"))
        .as("what did not count cannot come back")
        .isEmpty();
  }

  @Test
  void theAuthorDoesNotApprove() {
    bonus.then(draft(terms(TierKind.RETROACTIVE)), by("emp-mari", "kam"));
    var refused =
        (BonusRequestRefused) bonus.then(new ApproveBonus(ID), by("emp-mari", "head")).getFirst();
    assertThat(refused.rule()).isEqualTo("second-person-decides");
    assertThat(refused.decision().outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(bonus.then(new ApproveBonus(ID), by("emp-heli", "head")).getFirst())
        .isInstanceOf(BonusApproved.class);
    bonus.refuses(WrongState.class, new ApproveBonus(ID), "head");
  }

  @Test
  void beyondFivePercentTheDirectorApproves() {
    var high = terms(ALL, TierKind.RETROACTIVE, List.of(tier("0", "6")), null);
    bonus.one(BonusDrafted.class, draft(high), "kam");
    var escalated = bonus.one(BonusApprovalEscalated.class, new ApproveBonus(ID), "head");
    assertThat(escalated.needs()).isEqualTo("commercial-director");
    assertThat(escalated.decision().authority().needed()).isEqualTo("commercial-director");
    bonus.one(BonusApproved.class, new ApproveBonus(ID), "commercial-director");
  }

  @Test
  void whatIsTurnedDownNeverAccrues() {
    bonus.one(BonusDrafted.class, draft(terms(TierKind.RETROACTIVE)), "kam");
    assertThat(bonus.then(delivery("dis-1", "6000.00"), "automation")).isEmpty();
    bonus.one(BonusTurnedDown.class, new RefuseBonus(ID), "head");
    bonus.refuses(WrongState.class, new ApproveBonus(ID), "commercial-director");
    assertThat(bonus.then(delivery("dis-1", "6000.00"), "automation")).isEmpty();
  }

  @Test
  void tiersRise() {
    var falling = terms(ALL, TierKind.RETROACTIVE, List.of(tier("0", "3"), tier("9", "2")), null);
    var refused = bonus.one(BonusRequestRefused.class, draft(falling), "kam");
    assertThat(refused.rule()).isEqualTo("tiers-rise");
    assertThat(refused.decision().rules()).hasSize(5);
    var unitless = new Base(Measure.QUANTITY, null, null);
    assertThat(rule(terms(unitless, TierKind.RETROACTIVE, TIERS, null)))
        .isEqualTo("quantity-has-a-unit");
    assertThat(rule(terms(ALL, TierKind.RETROACTIVE, List.of(tier("0", "101")), null)))
        .isEqualTo("tiers-are-shares");
    assertThat(rule(terms(ALL, TierKind.RETROACTIVE, TIERS, "0"))).isEqualTo("growth-has-a-base");
  }

  @Test
  void itEndsAfterWhatCountsAndReturnsStillCount() {
    approved(terms(TierKind.RETROACTIVE));
    bonus.then(delivery("dis-1", "2000.00"), "automation");
    assertThat(bonus.one(BonusRequestRefused.class, new EndBonus(ID, DAY), "head").rule())
        .isEqualTo("end-follows-what-counts");
    bonus.one(BonusEnded.class, new EndBonus(ID, DAY.plusDays(5)), "head");
    assertThat(bonus.then(delivery("dis-2", DAY.plusDays(5), line("9.00", "1")), "automation"))
        .isEmpty();
    bonus.one(
        BonusAccrued.class, delivery("dis-3", DAY.plusDays(4), line("9.00", "1")), "automation");
    assertThat(accrued(bonus.then(comeback("ret-1", "dis-1", "2000.00"), "automation")))
        .isEqualTo(sek("0.00"));
  }

  @Test
  void littleIsSettledByOnePerson() {
    approved(terms(TierKind.RETROACTIVE));
    bonus.then(delivery("dis-1", "6000.00"), "automation");
    var settled = bonus.one(BonusSettled.class, settle("bst-1"), "controller");
    assertThat(settled.settlement().amount()).isEqualTo(sek("180.00"));
    assertThat(settled.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(bonus.one(BonusRequestRefused.class, settle("bst-2"), "controller").rule())
        .isEqualTo("something-is-open");
  }

  @Test
  void whatComesBackAfterASettlementIsCarriedToTheNext() {
    approved(terms(TierKind.RETROACTIVE));
    bonus.then(delivery("dis-1", "6000.00"), "automation");
    bonus.one(BonusSettled.class, settle("bst-1"), "controller");
    bonus.then(comeback("ret-1", "dis-1", "1500.00"), "automation");
    assertThat(bonus.one(BonusRequestRefused.class, settle("bst-2"), "controller").sentence())
        .contains("-90.00 SEK");
    bonus.then(delivery("dis-2", "2500.00"), "automation");
    var next = bonus.one(BonusSettled.class, settle("bst-3"), "controller");
    assertThat(next.settlement().amount()).as("7,000 × 3 % less 180").isEqualTo(sek("30.00"));
    assertThat(next.settled()).isEqualTo(sek("210.00"));
  }

  @Test
  void muchIsSettledByTwo() {
    approved(terms(TierKind.RETROACTIVE));
    bonus.then(delivery("dis-1", "40000.00"), "automation");
    var asked = bonus.one(BonusSettlementEscalated.class, settle("bst-1"), "controller");
    assertThat(asked.settlement().amount()).isEqualTo(sek("1200.00"));
    bonus.refuses(WrongState.class, settle("bst-2"), "controller");
    assertThat(bonus.one(BonusRequestRefused.class, new ApproveSettlement(ID), "controller").rule())
        .isEqualTo("second-person-decides");
    bonus.then(comeback("ret-1", "dis-1", "10000.00"), "automation");
    var settled = bonus.one(BonusSettled.class, new ApproveSettlement(ID), "commercial-director");
    assertThat(settled.settlement().amount())
        .as("what came back meanwhile is not paid")
        .isEqualTo(sek("900.00"));
    assertThat(settled.settlement().by()).isEqualTo("emp-controller");
    assertThat(settled.by()).isEqualTo("emp-commercial-director");
  }

  @Test
  void aSettlementThatIsTurnedDownSettlesNothing() {
    approved(terms(TierKind.RETROACTIVE));
    bonus.then(delivery("dis-1", "40000.00"), "automation");
    bonus.one(BonusSettlementEscalated.class, settle("bst-1"), "controller");
    bonus.one(BonusSettlementTurnedDown.class, new RefuseSettlement(ID), "commercial-director");
    bonus.refuses(WrongState.class, new ApproveSettlement(ID), "commercial-director");
    bonus.one(BonusSettlementEscalated.class, settle("bst-2"), "controller");
  }

  private void approved(BonusTerms terms) {
    bonus.one(BonusDrafted.class, draft(terms), "kam");
    bonus.one(BonusApproved.class, new ApproveBonus(ID), "head");
  }

  private static String rule(BonusTerms terms) {
    return new Life<>(BonusAgreement.class)
        .one(BonusRequestRefused.class, draft(terms), "kam")
        .rule();
  }

  private static SettleBonus settle(String id) {
    return new SettleBonus(ID, id, SettledAs.CREDIT_NOTE, DAY.plusDays(30));
  }

  private static Money accrued(List<Object> events) {
    return accrual(events.getLast()).accrued();
  }

  private static List<Money> amounts(List<Object> events) {
    return events.stream().map(one -> accrual(one).amount()).toList();
  }

  private static Accrual accrual(Object event) {
    return switch (event) {
      case BonusAccrued e -> e.accrual();
      case BonusReversed e -> e.accrual();
      case BonusTruedUp e -> e.accrual();
      default -> throw new AssertionError(event + " accrues nothing");
    };
  }
}
