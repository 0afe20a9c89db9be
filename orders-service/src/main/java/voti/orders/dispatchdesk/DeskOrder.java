package voti.orders.dispatchdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.orders.fulfilment.LineQuantity;

/**
 * An order's goods as the warehouse sees them.
 *
 * @param wantedFrom the first day the goods are wanted
 * @param wantedUntil the last one
 * @param due by what the desk is sorted: the day they are wanted and the order
 * @param held why nothing may leave; {@code null}: goods may go
 * @param open whether anything is still to leave
 * @param lines of the order as it is now
 * @param underway what is on its way
 * @param version the sequence of the last event
 */
record DeskOrder(
    String order,
    String account,
    String number,
    @Nullable LocalDate wantedFrom,
    @Nullable LocalDate wantedUntil,
    String due,
    @Nullable String held,
    boolean open,
    List<DeskLine> lines,
    List<OnItsWay> underway,
    long version) {

  /** An order of which nothing has left. */
  static DeskOrder of(
      String order,
      String account,
      String number,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      List<DeskLine> lines,
      long at) {
    var due = (from == null ? LocalDate.of(9999, 12, 31) : from) + " " + order;
    return new DeskOrder(
        order, account, number, from, until, due, null, isOpen(lines), lines, List.of(), at);
  }

  /** The same movements and hold over other lines and days. */
  DeskOrder changedTo(DeskOrder next) {
    var moved = next.lines.stream().map(this::asMoved).toList();
    return new DeskOrder(
        order,
        account,
        next.number,
        next.wantedFrom,
        next.wantedUntil,
        next.due,
        held,
        isOpen(moved),
        moved,
        underway,
        next.version);
  }

  private DeskLine asMoved(DeskLine next) {
    return lines.stream()
        .filter(before -> before.line() == next.line())
        .findFirst()
        .map(before -> next.moved(before.dispatched(), before.delivered()))
        .orElse(next);
  }

  DeskOrder held(@Nullable String why, long at) {
    return with(why, lines, underway, at);
  }

  DeskOrder sent(OnItsWay dispatch, long at) {
    var next = lines.stream().map(line -> line.sent(dispatch.lines())).toList();
    return with(held, next, Stream.concat(underway.stream(), Stream.of(dispatch)).toList(), at);
  }

  DeskOrder arrived(String dispatch, List<LineQuantity> parts, long at) {
    var next = lines.stream().map(line -> line.arrived(parts)).toList();
    var still = underway.stream().filter(one -> !one.dispatch().equals(dispatch)).toList();
    return with(held, next, still, at);
  }

  private DeskOrder with(@Nullable String why, List<DeskLine> next, List<OnItsWay> still, long at) {
    return new DeskOrder(
        order, account, number, wantedFrom, wantedUntil, due, why, isOpen(next), next, still, at);
  }

  private static boolean isOpen(List<DeskLine> lines) {
    return lines.stream().anyMatch(line -> line.open().isPositive());
  }
}
