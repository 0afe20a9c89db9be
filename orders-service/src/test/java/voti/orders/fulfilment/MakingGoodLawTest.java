package voti.orders.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import voti.orders.fulfilment.FulfilmentCommand.AcceptReturn;
import voti.orders.fulfilment.FulfilmentCommand.CreditAct;
import voti.orders.fulfilment.FulfilmentCommand.PromiseRedelivery;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.RedeliveryPromised;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.values.Money;

/** What an act records is made good once, however it is asked for. */
class MakingGoodLawTest {

  private static final LocalDate DAY = LocalDate.of(2010, 3, 12);

  @Property(tries = 300)
  void nothingOfAnActIsMadeGoodTwiceNorMoreCreditedThanDelivered(
      @ForAll @IntRange(min = 1, max = 35) int recorded,
      @ForAll @Size(min = 1, max = 10) List<@IntRange(min = -2, max = 9) Integer> asked) {
    var act = new CitedAct("act-1", ORDER, "hash", DeliveredBrushes.lines(recorded));
    var now = DeliveredBrushes.delivered();
    var made = 0L;
    var credited = sek("0.00");
    for (var i = 0; i < asked.size(); i++) {
      for (var event : ask(now, act, asked.get(i), i)) {
        now = now.after(event);
        if (event instanceof ReturnAccepted e) {
          made += e.movement().lines().getFirst().quantity().amount().longValueExact();
          credited = credited.plus(e.movement().net());
        } else if (event instanceof RedeliveryPromised e) {
          made += e.lines().getFirst().quantity().amount().longValueExact();
        }
      }
      assertThat(made).isLessThanOrEqualTo(recorded);
      assertThat(now.quantities().kept(1).amount()).isNotNegative();
      assertThat(credited.isMoreThan(sek("75.00"))).as("30 of 40 for 100.00").isFalse();
    }
  }

  /** A return in parts and the rest without goods are worth what the whole is worth at once. */
  @Property(tries = 100)
  void whatIsLeftOfAnActIsCreditedByTheSameLadder(
      @ForAll @IntRange(min = 1, max = 30) int recorded,
      @ForAll @IntRange(min = 0, max = 30) int back) {
    var act = new CitedAct("act-1", ORDER, "hash", DeliveredBrushes.lines(recorded));
    var first = Math.min(back, recorded);
    var now = DeliveredBrushes.delivered();
    var sum = sek("0.00");
    if (first > 0) {
      for (var event : Returning.giveBack(now, accept(act, first, "ret-0"))) {
        now = now.after(event);
        sum = sum.plus(net(event));
      }
    }
    for (var event : MakingGood.credit(now, credit(act))) {
      sum = sum.plus(net(event));
    }
    var atOnce =
        MakingGood.credit(DeliveredBrushes.delivered(), credit(act)).stream()
            .map(MakingGoodLawTest::net)
            .reduce(sek("0.00"), Money::plus);
    assertThat(sum).isEqualTo(atOnce);
  }

  @Test
  void aCreditedActSaysThatNothingCameBackAndIsNotAskedTwice() {
    var act = new CitedAct("act-1", ORDER, "hash", DeliveredBrushes.lines(4));
    var events = MakingGood.credit(DeliveredBrushes.delivered(), credit(act));
    assertThat(events).hasSize(1);
    var credited = (ReturnAccepted) events.getFirst();
    assertThat(credited.resolution()).isEqualTo(CreditResolution.WITHOUT_GOODS);
    assertThat(credited.movement().net()).as("4 of 40 for 100.00").isEqualTo(sek("10.00"));
    var now = DeliveredBrushes.delivered().after(credited);
    assertThat(MakingGood.credit(now, credit(act))).isEmpty();
    assertThat(MakingGood.promise(now, new PromiseRedelivery("ful", act))).isEmpty();
    assertThat(now.awaited()).as("no goods wait for an inspection").isEmpty();
  }

  @Test
  void whatIsDeliveredAgainIsNeitherCreditedNorTakenBackUnderItsAct() {
    var act = new CitedAct("act-1", ORDER, "hash", DeliveredBrushes.lines(4));
    var promised =
        MakingGood.promise(DeliveredBrushes.delivered(), new PromiseRedelivery("ful", act))
            .orElseThrow();
    assertThat(((RedeliveryPromised) promised).lines()).isEqualTo(DeliveredBrushes.lines(4));
    var now = DeliveredBrushes.delivered().after(promised);
    assertThat(MakingGood.credit(now, credit(act))).isEmpty();
    assertThat(Returning.giveBack(now, accept(act, 1, "ret-1")).getFirst())
        .isInstanceOfSatisfying(
            FulfilmentRequestRefused.class,
            refused -> assertThat(refused.rule()).isEqualTo("return-is-covered-by-act"));
  }

  @Test
  void whatNeverArrivedIsNotCredited() {
    var act = new CitedAct("act-1", ORDER, "hash", DeliveredBrushes.lines(31));
    assertThat(MakingGood.credit(DeliveredBrushes.delivered(), credit(act)).getFirst())
        .isInstanceOfSatisfying(
            FulfilmentRequestRefused.class,
            refused -> assertThat(refused.rule()).isEqualTo("return-stays-within-delivery"));
  }

  private static List<FulfilmentEvent> ask(Standing now, CitedAct act, int what, int number) {
    return switch (what) {
      case -2 -> MakingGood.promise(now, new PromiseRedelivery("ful", act)).stream().toList();
      case -1, 0 -> MakingGood.credit(now, credit(act));
      default -> Returning.giveBack(now, accept(act, what, "ret-" + number));
    };
  }

  private static Money net(FulfilmentEvent event) {
    return ((ReturnAccepted) event).movement().net();
  }

  private static CreditAct credit(CitedAct act) {
    return new CreditAct("ful", "ret-of-act", act, DAY, "Bristles.", "BRISTLES");
  }

  private static AcceptReturn accept(CitedAct act, int pieces, String id) {
    return new AcceptReturn(
        "ful", id, act, DAY, "Bristles.", DeliveredBrushes.lines(pieces), "BRISTLES");
  }
}
