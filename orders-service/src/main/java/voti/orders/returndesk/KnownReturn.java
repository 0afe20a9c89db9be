package voti.orders.returndesk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.orders.fulfilment.InspectedLine;
import voti.orders.fulfilment.LineQuantity;
import voti.values.Money;

/**
 * What is known of a return.
 *
 * @param act the signed act it cites
 * @param on the day on which the goods came
 * @param causeCode of the tree of causes; {@code null}: unclassified
 * @param lines what came
 * @param state {@code waiting}, {@code inspected} or {@code withdrawn}
 * @param credited whether the buyer was credited before an inspection
 * @param net what was credited for goods, without VAT; {@code null}: nothing was
 * @param found what the inspection says; {@code null}: there was none
 * @param version the sequence of the last event
 */
record KnownReturn(
    String returned,
    String account,
    String order,
    String act,
    LocalDate on,
    String cause,
    @Nullable String causeCode,
    List<LineQuantity> lines,
    String state,
    boolean credited,
    @Nullable Money net,
    @Nullable Found found,
    long version) {

  /** What an inspection found and decided. */
  record Found(
      LocalDate on, List<InspectedLine> lines, String resolution, String reason, String by) {}

  static KnownReturn of(ReturnReceived event, long at) {
    return new KnownReturn(
        event.returned(),
        event.account(),
        event.order(),
        event.act().act(),
        event.on(),
        event.cause(),
        event.causeCode(),
        event.lines(),
        "waiting",
        false,
        null,
        null,
        at);
  }

  static KnownReturn of(ReturnAccepted event, long at) {
    return new KnownReturn(
        event.returned(),
        event.account(),
        event.order(),
        event.act(),
        event.on(),
        event.cause(),
        event.causeCode(),
        event.movement().lines().stream()
            .map(line -> new LineQuantity(line.line(), line.quantity()))
            .toList(),
        "waiting",
        true,
        event.movement().net(),
        null,
        at);
  }

  /** Goods of one return that came with several deliveries are credited in as many parts. */
  KnownReturn creditedWith(Money part, long at) {
    return new KnownReturn(
        returned,
        account,
        order,
        act,
        on,
        cause,
        causeCode,
        lines,
        state,
        credited,
        net == null ? part : net.plus(part),
        found,
        at);
  }

  KnownReturn inspected(ReturnInspected event, long at) {
    var inspection = event.inspection();
    var what =
        new Found(
            event.on(),
            inspection.lines(),
            inspection.resolution().word(),
            event.decision().reason(),
            event.by());
    return with("inspected", what, at);
  }

  KnownReturn withdrawn(long at) {
    return with("withdrawn", found, at);
  }

  private KnownReturn with(String next, @Nullable Found what, long at) {
    return new KnownReturn(
        returned, account, order, act, on, cause, causeCode, lines, next, credited, net, what, at);
  }
}
