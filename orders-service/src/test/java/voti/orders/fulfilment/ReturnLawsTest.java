package voti.orders.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import voti.orders.fulfilment.FulfilmentCommand.InspectReturn;
import voti.orders.fulfilment.FulfilmentCommand.ReceiveReturn;
import voti.orders.fulfilment.FulfilmentCommand.WithdrawReturn;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.values.Quantity;
import voti.values.decision.Actor;

/** Whatever comes back and is found, in whatever parts. */
class ReturnLawsTest {

  private static final LocalDate DAY = LocalDate.of(2010, 3, 12);
  private static final Actor QUALITY = new Actor("emp-kai", "quality", "", null, null, "", "api");
  private static final CitedAct ACT =
      new CitedAct("act-1", ORDER, "hash", DeliveredBrushes.lines(40));

  @Property(tries = 200)
  void noMoreIsInspectedThanCameNorCreditedThanDelivered(
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 14) Integer> comes,
      @ForAll @Size(min = 12, max = 12) List<@IntRange(max = 9) Integer> sound,
      @ForAll @Size(min = 12, max = 12) List<@IntRange(max = 9) Integer> damaged) {
    var now = DeliveredBrushes.delivered();
    var inspected = 0;
    var came = 0;
    for (var i = 0; i < comes.size(); i++) {
      var received = Returning.receive(now, receive("ret-" + i, comes.get(i)));
      now = now.after(received);
      if (received instanceof ReturnReceived) {
        came += comes.get(i);
        for (var event :
            Returning.inspect(now, inspect(i, sound.get(i), damaged.get(i)), QUALITY)) {
          now = now.after(event);
          if (event instanceof ReturnInspected) {
            inspected += sound.get(i) + damaged.get(i);
            assertThat(sound.get(i) + damaged.get(i)).isLessThanOrEqualTo(comes.get(i));
          }
        }
      }
      assertThat(inspected).isLessThanOrEqualTo(came);
      assertThat(now.kept(1).amount()).isNotNegative();
      assertThat(now.quantities().kept(1).amount())
          .as("what is inspected is credited, nothing else")
          .isEqualByComparingTo(BigDecimal.valueOf(30L - inspected));
    }
  }

  @Property(tries = 100)
  void aReturnThatIsWithdrawnLeavesNoTrace(
      @ForAll @IntRange(min = 1, max = 20) int first,
      @ForAll @IntRange(min = 1, max = 10) int second) {
    var before =
        DeliveredBrushes.delivered()
            .after(Returning.receive(DeliveredBrushes.delivered(), receive("ret-1", first)));
    var with = before.after(Returning.receive(before, receive("ret-2", second)));
    assertThat(with).isNotEqualTo(before);
    var undone =
        with.after(Returning.withdraw(with, new WithdrawReturn("ful", "ret-2", "He keeps them.")));
    assertThat(undone).isEqualTo(before);
  }

  @Property(tries = 100)
  void inPartsAsMuchIsCreditedAsAtOnce(
      @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 3) Integer> parts) {
    var all = parts.stream().mapToInt(part -> part).sum();
    var now = DeliveredBrushes.delivered();
    var sum = sek("0.00");
    for (var i = 0; i < parts.size(); i++) {
      now = now.after(Returning.receive(now, receive("ret-" + i, parts.get(i))));
      for (var event : Returning.inspect(now, inspect(i, parts.get(i), 0), QUALITY)) {
        now = now.after(event);
        if (event instanceof ReturnAccepted accepted) {
          sum = sum.plus(accepted.movement().net());
        }
      }
    }
    if (all > 0) {
      var once =
          DeliveredBrushes.delivered()
              .after(Returning.receive(DeliveredBrushes.delivered(), receive("ret-0", all)));
      var atOnce =
          Returning.inspect(once, inspect(0, all, 0), QUALITY).stream()
              .filter(ReturnAccepted.class::isInstance)
              .map(event -> ((ReturnAccepted) event).movement().net())
              .reduce(sek("0.00"), (a, b) -> a.plus(b));
      assertThat(sum).isEqualTo(atOnce);
    }
  }

  private static ReceiveReturn receive(String id, int pieces) {
    return new ReceiveReturn(
        "ful", id, ACT, DAY, "Bristles.", DeliveredBrushes.lines(pieces), "BRISTLES");
  }

  private static InspectReturn inspect(int number, int sound, int damaged) {
    var good = pieces(sound);
    var bad = pieces(damaged);
    var line = new InspectedLine(1, good, bad, good, bad, good.plus(bad));
    return new InspectReturn(
        "ful", "ret-" + number, DAY, new Inspection(List.of(line), CreditResolution.CREDIT));
  }

  private static Quantity pieces(int amount) {
    return Quantity.of(Integer.toString(amount), "C62");
  }
}
