package voti.orders.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.orders.promise.PromiseCommand.Asked;
import voti.orders.promise.PromiseCommand.FollowWantedDay;
import voti.orders.promise.PromiseCommand.Of;
import voti.orders.promise.PromiseCommand.PromiseByHand;
import voti.orders.promise.PromiseCommand.PromiseFromStock;
import voti.orders.promise.PromiseEvent.GoodsPromised;
import voti.orders.promise.PromiseEvent.PromiseMoved;
import voti.orders.promise.PromiseEvent.PromiseRefused;

/**
 * Which day is promised. Stock promises the day on which the buyer wants the goods, or the later
 * one on which it has them; it never takes back its word for an earlier one, nor the warehouse's.
 * What is on hand for a line of which nobody said when it is wanted, is promised by the warehouse
 * alone.
 */
final class Promising {

  private Promising() {}

  static List<PromiseEvent> fromStock(Map<Integer, PromisedLine> known, PromiseFromStock command) {
    var asked = command.line();
    var before = known.get(asked.line());
    var wanted = asked.wanted();
    if (before == null) {
      return wanted == null && command.onHand()
          ? List.of()
          : List.of(first(command, later(wanted, command.ready())));
    }
    var day = command.ready();
    if (command.onHand() || !day.isAfter(before.day()) || isWordOfWarehouse(before)) {
      return List.of();
    }
    return List.of(
        moved(
            command.promise(),
            command.of(),
            before.wanting(asked.quantity(), wanted).readyOn(day, command.warehouse()).movedTo(day),
            before,
            PromiseBasis.STOCK,
            "Stock in " + command.warehouse() + " has all of it on " + day + ".",
            null));
  }

  private static GoodsPromised first(PromiseFromStock command, LocalDate day) {
    var asked = command.line();
    return new GoodsPromised(
        command.promise(),
        command.of().account(),
        command.of().order(),
        command.of().number(),
        List.of(
            new PromisedLine(
                asked.line(),
                asked.product(),
                asked.quantity(),
                day,
                day,
                asked.wanted(),
                command.ready(),
                command.warehouse())),
        PromiseBasis.STOCK,
        command.onHand()
            ? "It is on hand in " + command.warehouse() + "."
            : "Stock in %s has all of it on %s.".formatted(command.warehouse(), command.ready()),
        null);
  }

  static List<PromiseEvent> byHand(
      Map<Integer, PromisedLine> known, PromiseByHand command, String by) {
    var fresh = new ArrayList<PromisedLine>();
    var events = new ArrayList<PromiseEvent>();
    for (var at = 0; at < command.lines().size(); at++) {
      var asked = command.lines().get(at);
      var day = command.days().get(at);
      var before = known.get(asked.line());
      var broken = broken(command, asked, day, before);
      if (broken != null) {
        return List.of(broken);
      }
      if (before == null) {
        fresh.add(
            new PromisedLine(
                asked.line(),
                asked.product(),
                asked.quantity(),
                day,
                day,
                asked.wanted(),
                null,
                null));
      } else if (!before.day().equals(day)) {
        events.add(
            moved(
                command.promise(),
                command.of(),
                before.movedTo(day),
                before,
                PromiseBasis.WAREHOUSE,
                command.reason(),
                by));
      }
    }
    if (!fresh.isEmpty()) {
      events.addFirst(
          new GoodsPromised(
              command.promise(),
              command.of().account(),
              command.of().order(),
              command.of().number(),
              fresh,
              PromiseBasis.WAREHOUSE,
              command.reason(),
              by));
    }
    return events;
  }

  private static @Nullable PromiseRefused broken(
      PromiseByHand command, Asked asked, LocalDate day, @Nullable PromisedLine before) {
    if (day.isBefore(command.on())) {
      return refused(
          command,
          "promised-day-is-to-come",
          "Line %d cannot be promised for %s: that day is over.".formatted(asked.line(), day));
    }
    var ready = before == null ? null : before.ready();
    return ready != null && day.isBefore(ready)
        ? refused(
            command,
            "stock-keeps-the-promise",
            "Line %d cannot be promised for %s: stock has all of it on %s."
                .formatted(asked.line(), day, ready))
        : null;
  }

  /** A later day is the buyer's own; an earlier one is promised where stock is known to have it. */
  static List<PromiseEvent> follow(Map<Integer, PromisedLine> known, FollowWantedDay command) {
    var events = new ArrayList<PromiseEvent>();
    for (var asked : command.lines()) {
      var before = known.get(asked.line());
      var wanted = asked.wanted();
      if (before != null && wanted != null && !wanted.equals(before.wanted())) {
        var ready = before.ready();
        var day = ready == null ? later(before.day(), wanted) : later(ready, wanted);
        if (!day.equals(before.day())) {
          events.add(
              moved(
                  command.promise(),
                  command.of(),
                  before.wanting(asked.quantity(), wanted).begunAnew(day),
                  before,
                  PromiseBasis.BUYER,
                  "The buyer wants it by " + wanted + ".",
                  null));
        }
      }
    }
    return events;
  }

  private static boolean isWordOfWarehouse(PromisedLine line) {
    return line.ready() == null;
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return Objects.requireNonNullElse(one, other).isAfter(other)
        ? Objects.requireNonNull(one)
        : other;
  }

  private static PromiseMoved moved(
      String promise,
      Of of,
      PromisedLine now,
      PromisedLine before,
      PromiseBasis basis,
      String reason,
      @Nullable String by) {
    return new PromiseMoved(
        promise, of.account(), of.order(), of.number(), now, before.day(), basis, reason, by);
  }

  private static PromiseRefused refused(PromiseByHand command, String rule, String sentence) {
    return new PromiseRefused(
        command.promise(), command.of().account(), command.of().order(), "promise", rule, sentence);
  }
}
