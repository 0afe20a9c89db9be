package voti.credit.creditaccount;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Cash that is kept for an order is nobody else's headroom. */
class PrepaidOrderTest {

  private static final Earmark FOR_ONE = new Earmark("prepayment", "one");

  @Test
  void aPrepaidOrderIsReservedWholeUnderABlockAndWithoutALimit() {
    try (var life = new Life()) {
      life.limit("0.00").block().cash("rec-1", "100.00").keepCash("rec-1", FOR_ONE);
      life.order("one", "100.00");
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderReserved.class);
      assertThat(life.exposure()).isEqualTo("0.00");

      life.order("one", "100.01");
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
    }
  }

  @Test
  void cancelledItsCashIsFreeForRefundAndForNoOtherOrder() {
    try (var life = new Life()) {
      life.limit("50.00").cash("rec-1", "100.00").keepCash("rec-1", FOR_ONE);
      life.order("one", "100.00").cancel("one").order("two", "50.01");
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);

      life.keepCash("rec-1", null).recheck(Life.DAY);
      assertThat(life.last())
          .as("no longer kept for anything")
          .isInstanceOf(CreditAccountEvent.OrderReserved.class);
    }
  }

  @Test
  void spentCashIsKeptForNothing() {
    try (var life = new Life()) {
      life.limit("50.00").cash("rec-1", "100.00").keepCash("rec-1", FOR_ONE);
      life.reverse("rec-1", "100.00").order("two", "50.00");
      assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderReserved.class);
    }
  }

  /** Whatever is paid ahead and ordered, another order gets just what it would get without both. */
  @Property(tries = 60)
  void whatIsKeptForAnOrderChangesNothingForAnother(
      @ForAll @IntRange(min = 1, max = 500) int kept,
      @ForAll @IntRange(min = 1, max = 500) int other,
      @ForAll boolean ordered) {
    try (var with = new Life();
        var without = new Life()) {
      with.limit("250.00").cash("rec-1", kept + ".00").keepCash("rec-1", FOR_ONE);
      if (ordered) {
        with.order("one", kept + ".00");
      }
      with.order("two", other + ".00");
      without.limit("250.00").order("two", other + ".00");
      assertThat(with.last().getClass()).isEqualTo(without.last().getClass());
    }
  }
}
