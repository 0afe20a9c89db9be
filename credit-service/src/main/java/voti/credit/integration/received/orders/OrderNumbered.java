package voti.credit.integration.received.orders;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.parties.OrderNumbers;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;

/** Keeps the number that a buyer knows an order by: bills name it. */
@Component
class OrderNumbered implements Receiver {

  private final OrderNumbers numbers;

  OrderNumbered(OrderNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String type() {
    return WhenOrderSubmittedThenReserveCredit.TYPE;
  }

  @Override
  public void on(ReceivedMessage message) {
    var told = message.as(Told.class);
    if (told.number() != null) {
      numbers.keep(told.order(), told.number());
    }
  }

  /** What we read of it. */
  private record Told(String order, @Nullable String number) {}
}
