package voti.orders.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.accounts.Classifications;
import voti.orders.fulfilment.SentGoods;
import voti.orders.order.Change;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderState;
import voti.orders.order.SentLine;
import voti.orders.order.StoredOrder;
import voti.orders.order.StoredOrders;
import voti.values.Quantity;

/** What an order wants as it stands: the lines that credit holds its amount for. */
@Component
class Wants {

  private final StoredOrders orders;
  private final SentGoods sent;
  private final Classifications classifications;

  Wants(StoredOrders orders, SentGoods sent, Classifications classifications) {
    this.orders = orders;
    this.sent = sent;
    this.classifications = classifications;
  }

  /**
   * An order and what it wants.
   *
   * @param products of all its lines, those that were taken away among them
   * @param demands of its lines; none when it is not confirmed or wants nothing more
   * @param over whether it will not want anything again unless something more happens to it
   */
  record Wanted(List<String> products, Map<String, List<Demand>> demands, boolean over) {}

  Wanted of(String order) {
    var stored = orders.find(order);
    var agreed = agreed(stored);
    var products =
        Stream.concat(
                Stream.of(stored.captured().lines(), stored.now().lines())
                    .flatMap(lines -> lines.lines().stream()),
                agreed == null ? Stream.of() : agreed.lines().lines().stream())
            .map(OrderLine::product)
            .distinct()
            .toList();
    var over =
        stored.now().state() == OrderState.CANCELLED
            || stored.now().state() == OrderState.DELIVERED;
    return new Wanted(products, agreed == null ? Map.of() : demands(stored, agreed), over);
  }

  private Map<String, List<Demand>> demands(StoredOrder stored, Change agreed) {
    var captured = stored.captured();
    var left =
        sent.of(captured.order()).lines().stream()
            .collect(Collectors.toMap(SentLine::line, SentLine::quantity));
    var accountClass = classifications.on(captured.account(), captured.orderedOn()).accountClass();
    return agreed.lines().lines().stream()
        .filter(line -> !line.gone())
        .map(
            line ->
                demand(
                    stored,
                    line,
                    promised(stored, agreed),
                    accountClass,
                    left.getOrDefault(line.line(), line.quantity().none())))
        .collect(
            Collectors.groupingBy(
                wanted -> wanted.product(),
                Collectors.mapping(wanted -> wanted.demand(), Collectors.toList())));
  }

  private record OfProduct(String product, Demand demand) {}

  private static OfProduct demand(
      StoredOrder stored,
      OrderLine line,
      LocalDate promised,
      @Nullable String accountClass,
      Quantity sent) {
    var captured = stored.captured();
    return new OfProduct(
        line.product(),
        new Demand(
            captured.order(),
            line.line(),
            captured.account(),
            captured.number(),
            promised,
            captured.orderedOn(),
            accountClass,
            line.quantity(),
            sent,
            line.quantity().none()));
  }

  /** What was delivered wants nothing. */
  private static @Nullable Change agreed(StoredOrder stored) {
    return stored.now().state() == OrderState.DELIVERED ? null : stored.inForce();
  }

  /** The day its goods are wanted, else the day it was ordered. */
  private static LocalDate promised(StoredOrder stored, Change agreed) {
    return Objects.requireNonNullElse(agreed.wantedBy(), stored.captured().orderedOn());
  }
}
