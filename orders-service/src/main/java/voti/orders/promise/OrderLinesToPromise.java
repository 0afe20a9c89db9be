package voti.orders.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Change;
import voti.orders.order.OrderLine;
import voti.orders.order.StoredOrder;
import voti.orders.promise.PromiseCommand.Asked;
import voti.orders.promise.PromiseCommand.Of;

/** What of an order can be promised: the lines that hold of it, with the day they are wanted by. */
record OrderLinesToPromise(Of of, Change inForce) {

  /** {@code null} while the order is not confirmed, and once it is cancelled. */
  static @Nullable OrderLinesToPromise of(StoredOrder stored) {
    var captured = stored.captured();
    var inForce = stored.inForce();
    return inForce == null
        ? null
        : new OrderLinesToPromise(
            new Of(captured.account(), captured.order(), captured.number()), inForce);
  }

  List<Asked> all() {
    return inForce.lines().lines().stream().filter(line -> !line.gone()).map(this::asked).toList();
  }

  /** {@code null}: there is no such line. */
  @Nullable Asked line(int number) {
    return inForce.lines().line(number).filter(line -> !line.gone()).map(this::asked).orElse(null);
  }

  /** The day on which its figures were fixed. */
  LocalDate agreedOn() {
    var submitted = inForce.submitted();
    if (submitted == null) {
      throw new IllegalStateException(of.order() + " is in force without figures");
    }
    return submitted.submittedOn();
  }

  private Asked asked(OrderLine line) {
    return new Asked(line.line(), line.product(), line.quantity(), inForce.wantedBy());
  }
}
