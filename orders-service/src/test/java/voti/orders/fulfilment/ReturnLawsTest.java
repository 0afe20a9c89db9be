package voti.orders.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import voti.orders.fulfilment.FulfilmentCommand.DispatchGoods;
import voti.orders.fulfilment.FulfilmentCommand.InspectReturn;
import voti.orders.fulfilment.FulfilmentCommand.ReceiveReturn;
import voti.orders.fulfilment.FulfilmentCommand.RecordDelivery;
import voti.orders.fulfilment.FulfilmentCommand.WithdrawReturn;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.Actor;

/** Whatever comes back and is found, in whatever parts. */
class ReturnLawsTest {

  private static final LocalDate DAY = LocalDate.of(2010, 3, 12);
  private static final Actor QUALITY = new Actor("emp-kai", "quality", "", null, null, "", "api");
  private static final CitedAct ACT = new CitedAct("act-1", ORDER, "hash", lines(40));

  @Property(tries = 200)
  void noMoreIsInspectedThanCameNorCreditedThanDelivered(
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 14) Integer> comes,
      @ForAll @Size(min = 12, max = 12) List<@IntRange(max = 9) Integer> sound,
      @ForAll @Size(min = 12, max = 12) List<@IntRange(max = 9) Integer> damaged) {
    var now = delivered();
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
    var before = delivered().after(Returning.receive(delivered(), receive("ret-1", first)));
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
    var now = delivered();
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
      var once = delivered().after(Returning.receive(delivered(), receive("ret-0", all)));
      var atOnce =
          Returning.inspect(once, inspect(0, all, 0), QUALITY).stream()
              .filter(ReturnAccepted.class::isInstance)
              .map(event -> ((ReturnAccepted) event).movement().net())
              .reduce(sek("0.00"), (a, b) -> a.plus(b));
      assertThat(sum).isEqualTo(atOnce);
    }
  }

  /** 40 ordered for 100.00, 30 delivered in two parts. */
  private static Standing delivered() {
    var line =
        new FulfilledLine(
            1,
            BRUSH,
            Quantity.of("40", "C62"),
            sek("100.00"),
            new Vat(VatCategory.K, Percentage.of("0")),
            true);
    var now =
        Standing.of(
            new FulfilmentOpened(
                FulfilmentId.of(ORDER), ACCOUNT, ORDER, ACCOUNT, 30, List.of(line), sek("0.00")));
    for (var part : List.of(11, 19)) {
      now =
          now.after(
              Moving.dispatch(now, new DispatchGoods("ful", "dis-" + part, DAY, lines(part))));
      now = now.after(Moving.deliver(now, new RecordDelivery("ful", "dis-" + part, DAY, "kam")));
    }
    return now;
  }

  private static ReceiveReturn receive(String id, int pieces) {
    return new ReceiveReturn("ful", id, ACT, DAY, "Bristles.", lines(pieces), "BRISTLES");
  }

  private static InspectReturn inspect(int number, int sound, int damaged) {
    var good = pieces(sound);
    var bad = pieces(damaged);
    var line = new InspectedLine(1, good, bad, good, bad, good.plus(bad));
    return new InspectReturn(
        "ful", "ret-" + number, DAY, new Inspection(List.of(line), CreditResolution.CREDIT));
  }

  private static List<LineQuantity> lines(int pieces) {
    return List.of(new LineQuantity(1, pieces(pieces)));
  }

  private static Quantity pieces(int amount) {
    return Quantity.of(Integer.toString(amount), "C62");
  }
}
