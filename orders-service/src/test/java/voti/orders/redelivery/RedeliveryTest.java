package voti.orders.redelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.ORDER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.redelivery.RedeliveryCommand.DispatchRedelivery;
import voti.orders.redelivery.RedeliveryCommand.OpenRedelivery;
import voti.orders.redelivery.RedeliveryCommand.RecordRedelivery;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryArrived;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryDispatched;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryOpened;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryRefused;
import voti.values.Quantity;
import voti.values.decision.WrongState;

class RedeliveryTest {

  private static final String ID = "rdl-7f-1";
  private static final LocalDate DAY = LocalDate.of(2010, 3, 14);
  private static final List<LineQuantity> LINES =
      List.of(new LineQuantity(2, Quantity.of("2", "C62")));

  private final Life<Redelivery> redelivery = new Life<>(Redelivery.class);

  @BeforeEach
  void twoBrushesArePromised() {
    redelivery.one(RedeliveryOpened.class, open(), "automation");
  }

  private static OpenRedelivery open() {
    return new OpenRedelivery(ID, ACCOUNT, ORDER, "act-7f-1", LINES);
  }

  @Test
  void itLeavesOnceAsAWholeAndArrivesOnce() {
    assertThat(redelivery.then(open(), "automation")).as("promised twice is once").isEmpty();
    redelivery.refuses(WrongState.class, new RecordRedelivery(ID, DAY), "warehouse");
    var sent =
        redelivery.one(
            RedeliveryDispatched.class, new DispatchRedelivery(ID, "dis-7f-9", DAY), "warehouse");
    assertThat(sent.lines()).isEqualTo(LINES);
    redelivery.refuses(WrongState.class, new DispatchRedelivery(ID, "dis-7f-10", DAY), "warehouse");
    var early =
        redelivery.one(
            RedeliveryRefused.class, new RecordRedelivery(ID, DAY.minusDays(1)), "warehouse");
    assertThat(early.rule()).isEqualTo("arrival-follows-dispatch");
    var there =
        redelivery.one(
            RedeliveryArrived.class, new RecordRedelivery(ID, DAY.plusDays(2)), "warehouse");
    assertThat(there.dispatch()).isEqualTo("dis-7f-9");
    redelivery.refuses(WrongState.class, new RecordRedelivery(ID, DAY.plusDays(3)), "warehouse");
  }
}
