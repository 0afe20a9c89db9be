package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.pastorder.PastCharge;
import voti.orders.pastorder.PastKind;
import voti.orders.pastorder.PastLine;
import voti.orders.pastorder.PastOrder;
import voti.orders.pastorder.PastOrderEvent;
import voti.orders.pastorder.PastOrderEvent.PastOrderContradicted;
import voti.orders.pastorder.PastOrderEvent.PastOrderImported;
import voti.orders.pastorder.PastOrderEvent.PastReturnImported;
import voti.orders.pastorder.PastOrdersId;
import voti.orders.pastorder.PastPurchase;
import voti.values.Quantity;

/** One of every event of past orders. */
public final class SamplePasts {

  public static final String SOURCE = "online-retail";
  public static final String STREAM = PastOrdersId.of(SOURCE, ACCOUNT);

  private SamplePasts() {}

  static List<PastOrderEvent> all() {
    var back = new PastPurchase("536365", LocalDate.of(2010, 12, 1));
    var returned = order("C536379", 1, back);
    return List.of(
        new PastOrderImported(STREAM, ACCOUNT, SOURCE, order("536365", 6, null)),
        new PastReturnImported(STREAM, ACCOUNT, SOURCE, returned),
        new PastOrderContradicted(
            STREAM,
            ACCOUNT,
            SOURCE,
            "536365",
            order("536365", 7, null).content(PastKind.PURCHASE),
            "536365 was taken with other content; what was taken first stands."));
  }

  /** So many brushes at 2.55, and 18.00 of postage. */
  public static PastOrder order(String number, int brushes, @Nullable PastPurchase back) {
    var quantity = BigDecimal.valueOf(brushes);
    var price = new BigDecimal("2.55");
    return new PastOrder(
        number,
        Instant.parse("2010-12-01T08:26:00Z"),
        LocalDate.of(2010, 12, 1),
        "SEK",
        List.of(
            new PastLine(
                2,
                BRUSH,
                new Quantity(quantity, "C62"),
                price,
                sek(quantity.multiply(price).toPlainString()),
                back)),
        List.of(new PastCharge(3, "POST", BigDecimal.ONE, new BigDecimal("18.00"), sek("18.00"))));
  }
}
