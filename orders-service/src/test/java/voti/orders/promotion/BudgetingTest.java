package voti.orders.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.SamplePromotions.PROMOTION;
import static voti.orders.SamplePromotions.terms;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.promotion.PromotionCommand.DropPromise;
import voti.orders.promotion.PromotionCommand.PromiseBudget;
import voti.orders.promotion.PromotionCommand.ReserveBudget;
import voti.orders.promotion.PromotionEvent.BudgetPromised;
import voti.orders.promotion.PromotionEvent.BudgetReleased;
import voti.orders.promotion.PromotionEvent.BudgetReserved;
import voti.orders.promotion.PromotionEvent.PromotionDrafted;
import voti.orders.promotion.PromotionEvent.PromotionRequestRefused;
import voti.values.decision.Actor;

/** A budget of 500.00, and coupons A and B of one use each. */
class BudgetingTest {

  private static final Instant NOON = Instant.parse("2010-03-01T12:00:00Z");
  private static final Actor MARI =
      new Actor("emp-kam", "key-account-manager", "sales", null, null, "", "api");

  private PromotionStanding now = standing();

  @Test
  void theSecondOrderOfOneMomentGetsWhatIsLeftOrNothing() {
    var first = (BudgetPromised) promise("ord-1", "450.00", "A");
    assertThat(first.used()).isEqualTo(sek("450.00"));
    assertThat(first.until()).isEqualTo(NOON.plusSeconds(3600));
    var second = (PromotionRequestRefused) promise("ord-2", "450.00", "B");
    assertThat(second.rule()).isEqualTo("budget-covers-the-order");
    assertThat(second.sentence())
        .isEqualTo(
            "Brushes in spring would give the order 450.00 SEK, and 50.00 SEK of its budget is"
                + " left.");
    assertThat(promise("ord-2", "50.00", "B")).isInstanceOf(BudgetPromised.class);
    assertThat(now.left()).isEqualTo(sek("0.00"));
  }

  @Test
  void anOrderThatHasSomethingIsPromisedTheDifference() {
    promise("ord-1", "450.00", "A");
    reserve("ord-1", "400.00");
    var more = (BudgetPromised) promise("ord-1", "480.00", "A");
    assertThat(more.before()).isEqualTo(sek("400.00"));
    assertThat(more.used()).isEqualTo(sek("480.00"));
    var back = (BudgetReserved) drop("ord-1", null);
    assertThat(back.value()).as("what it has").isEqualTo(sek("400.00"));
    assertThat(now.left()).isEqualTo(sek("100.00"));
  }

  @Test
  void aCouponIsUsedOnceUntilItsOrderIsUndone() {
    promise("ord-1", "10.00", "A");
    var again = (PromotionRequestRefused) promise("ord-2", "10.00", "A");
    assertThat(again.rule()).isEqualTo("coupon-is-used-once");
    assertThat(((BudgetPromised) promise("ord-1", "12.00", "A")).coupon()).isEqualTo("A");
    assertThat(now.offerTo("ord-2").terms().audience().among()).containsExactly("B");
    reserve("ord-1", "12.00");
    assertThat(promise("ord-2", "10.00", "A")).isInstanceOf(PromotionRequestRefused.class);
    reserve("ord-1", "0.00");
    assertThat(((BudgetPromised) promise("ord-2", "10.00", "A")).coupon()).isEqualTo("A");
  }

  @Test
  void aPromiseRunsOutWhenItIsDueAndNotBefore() {
    promise("ord-1", "450.00", "A");
    var early = new DropPromise(PROMOTION, "ord-1", NOON.plusSeconds(3599));
    assertThat(Budgeting.drop(now, early)).isEmpty();
    assertThat(drop("ord-1", NOON.plusSeconds(3600))).isInstanceOf(BudgetReleased.class);
    assertThat(now.held()).isEmpty();
    assertThat(Budgeting.drop(now, early)).as("once").isEmpty();
  }

  private PromotionEvent promise(String order, String value, String coupon) {
    var command = new PromiseBudget(PROMOTION, order, sek(value), List.of(coupon));
    return had(Budgeting.promise(now, command, NOON, MARI));
  }

  private void reserve(String order, String value) {
    had(Budgeting.reserve(now, new ReserveBudget(PROMOTION, order, sek(value))).orElseThrow());
  }

  private PromotionEvent drop(String order, @Nullable Instant dueAt) {
    return had(Budgeting.drop(now, new DropPromise(PROMOTION, order, dueAt)).orElseThrow());
  }

  private PromotionEvent had(PromotionEvent event) {
    now = now.after(event);
    return event;
  }

  private static PromotionStanding standing() {
    var plain = terms(Benefit.onTop(BigDecimal.TEN, BigDecimal.ONE));
    var agreed =
        new PromotionTerms(
            plain.name(),
            plain.currency(),
            plain.period(),
            new Audience(Audience.Kind.SINGLE_COUPONS, List.of("A", "B")),
            plain.goods(),
            plain.benefit(),
            plain.combination(),
            sek("500.00"),
            false);
    return PromotionStanding.of(new PromotionDrafted(PROMOTION, agreed, "emp-head", null));
  }
}
