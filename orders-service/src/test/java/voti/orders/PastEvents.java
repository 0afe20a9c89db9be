package voti.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import voti.orders.pastorder.PastLine;
import voti.orders.pastorder.PastOrder;
import voti.orders.pastorder.PastOrderEvent;
import voti.orders.pastorder.PastOrderEvent.PastOrderImported;
import voti.orders.pastorder.PastOrderEvent.PastReturnImported;
import voti.orders.pastorder.PastPurchase;
import voti.values.Money;
import voti.values.Quantity;

/** Purchases of a past year, some of them with a return of a part or all of it. */
public final class PastEvents {

  public static final String ACCOUNT = Samples.ACCOUNT;
  public static final LocalDate FIRST = LocalDate.of(2010, 12, 1);

  private PastEvents() {}

  /**
   * A purchase and what came back of it.
   *
   * @param day after the first
   * @param back pieces that came back; 0: none
   */
  public record Bought(int day, int product, int pieces, int cents, int back) {}

  public static Arbitrary<List<Bought>> some() {
    var pieces = Arbitraries.integers().between(1, 9);
    return Combinators.combine(
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 2),
            pieces,
            Arbitraries.integers().between(1, 999),
            Arbitraries.integers().between(0, 9))
        .as(
            (day, product, count, cents, back) ->
                new Bought(day, product, count, cents, Math.min(back, count)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  public static List<PastOrderEvent> events(List<Bought> all) {
    var events = new ArrayList<PastOrderEvent>();
    for (var i = 0; i < all.size(); i++) {
      var one = all.get(i);
      var on = FIRST.plusDays(one.day());
      events.add(
          new PastOrderImported(
              SamplePasts.STREAM,
              ACCOUNT,
              SamplePasts.SOURCE,
              order(String.valueOf(i), on, one, one.pieces(), null)));
      if (one.back() > 0) {
        var purchase = new PastPurchase(String.valueOf(i), on);
        events.add(
            new PastReturnImported(
                SamplePasts.STREAM,
                ACCOUNT,
                SamplePasts.SOURCE,
                order("C" + i, on.plusDays(2), one, one.back(), purchase)));
      }
    }
    return events;
  }

  /** In another order, some of them twice. */
  public static List<PastOrderEvent> stirred(List<PastOrderEvent> events, long seed) {
    var random = new Random(seed);
    var stirred = new ArrayList<>(events);
    events.stream().filter(_ -> random.nextBoolean()).forEach(stirred::add);
    Collections.shuffle(stirred, random);
    return stirred;
  }

  private static PastOrder order(
      String number,
      LocalDate on,
      Bought one,
      int pieces,
      @org.jspecify.annotations.Nullable PastPurchase back) {
    var price = BigDecimal.valueOf(one.cents(), 2);
    var count = BigDecimal.valueOf(pieces);
    return new PastOrder(
        number,
        on.atStartOfDay().toInstant(ZoneOffset.UTC),
        on,
        "SEK",
        List.of(
            new PastLine(
                1,
                "prd-" + one.product(),
                new Quantity(count, "C62"),
                price,
                Money.rounded(price.multiply(count), Currency.getInstance("SEK")),
                back)),
        List.of());
  }
}
