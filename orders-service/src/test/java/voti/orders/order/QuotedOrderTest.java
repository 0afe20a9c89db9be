package voti.orders.order;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.order34;

import java.util.List;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.order.OrderCommand.TakeQuoted;
import voti.orders.order.OrderEvent.OrderCaptured;

class QuotedOrderTest {

  @Test
  void whatWasPromisedIsTakenOnceAndSaysByWhichQuotation() {
    var captured = new Capture(order34()).captured();
    var promised =
        new OrderCaptured(
            ORDER,
            captured.account(),
            captured.buyer(),
            "4711",
            captured.currency(),
            captured.orderedOn(),
            null,
            null,
            captured.lines(),
            List.of(),
            Source.quotation("quo-7f-1", 2));
    var order = new Life<>(Order.class);
    var taken = order.one(OrderCaptured.class, new TakeQuoted(ORDER, promised), "automation");
    assertThat(taken.source().promisedBy()).isEqualTo("quo-7f-1:2");
    assertThat(Source.person().promisedBy()).isNull();
    assertThat(order.then(new TakeQuoted(ORDER, promised), "automation")).isEmpty();
  }
}
