package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What the rules are to be asked about an order, as the book stands now. */
record Question(Book book, CreditRules rules, Rates rates) {

  /** The facts about an order's whole new amount, beside what is held for it. */
  OrderFacts facts(
      String order,
      Money amount,
      LocalDate on,
      @Nullable LocalDate wantedFrom,
      @Nullable Release release) {
    var held = book.held(order, amount);
    var standing = book.standing(amount, on);
    var asked = Asked.of(amount, standing.currency(), held, rates, on);
    var none = Money.zero(standing.currency());
    var inAccount = asked.amount();
    var added =
        inAccount == null
            ? none
            : held.accepted(asked, inAccount, null, wantedFrom, on)
                .remaining()
                .minus(held.remaining());
    return new OrderFacts(
        amount,
        inAccount,
        asked.rate(),
        added,
        standing.total(),
        standing.limit(),
        later(on, none, added, wantedFrom),
        overdue(on, none),
        book.openItems.values().stream().map(OpenItem::open).reduce(none, Money::plus),
        book.oldestOverdue(on),
        book.dunningLevel(),
        book.blocked,
        book.checkValidUntil,
        book.ordersAccepted,
        on,
        release,
        beside(order, none, on));
  }

  /**
   * The facts about what an order still holds, as if it asked for that anew today.
   *
   * @param moved the day on which it last moved
   */
  OrderFacts review(Reservation held, LocalDate on, LocalDate moved) {
    var rest = held.remaining();
    var whole = held.foreign() == null ? held.amount() : held.foreign().amount();
    var asked = facts(held.order(), whole, on, held.wantedFrom(), held.release());
    return new OrderFacts(
        whole,
        held.amount(),
        held.foreign() == null ? null : held.foreign().rate(),
        rest,
        asked.exposure().minus(rest),
        asked.limit(),
        asked.later(),
        asked.overdue(),
        asked.openItems(),
        asked.oldestOverdue(),
        asked.dunningLevel(),
        asked.blocked(),
        asked.checkValidUntil(),
        asked.ordersBefore(),
        on,
        held.release(),
        new Circumstances(
            moved,
            asked.beside().keptForOthers(),
            asked.beside().keptForIt(),
            asked.beside().paymentDays(),
            asked.beside().decidedDays()));
  }

  private Circumstances beside(String order, Money none, LocalDate moved) {
    var waiting = book.waiting.get(order);
    var since = waiting == null ? null : waiting.on();
    return new Circumstances(
        since == null || since.isAfter(moved) ? moved : since,
        book.earmarks.isEmpty() ? null : kept(none, mark -> !mark.isFor(order) && !served(mark)),
        book.earmarks.isEmpty() && book.paidFor.isEmpty()
            ? null
            : kept(book.paidFor(order, none), mark -> mark.isFor(order)),
        book.paymentDays,
        book.decidedDays);
  }

  /** What is kept for an order that holds its amount is met by that; it is free of others. */
  private boolean served(Earmark mark) {
    return mark.order() != null && book.knows(mark.order());
  }

  private Money kept(Money none, Predicate<Earmark> which) {
    return book.earmarks.entrySet().stream()
        .filter(kept -> which.test(kept.getValue()))
        .map(kept -> book.unallocated.get(kept.getKey()))
        .filter(Objects::nonNull)
        .map(UnallocatedReceipt::amount)
        .reduce(none, Money::plus);
  }

  /** What is reserved for orders, this one in it, that are wanted only after the horizon. */
  private Money later(LocalDate on, Money none, Money added, @Nullable LocalDate wantedFrom) {
    var days = rules.horizonDays();
    if (days == null) {
      return none;
    }
    var horizon = on.plusDays(days);
    var others =
        book.reservations.values().stream()
            .filter(reservation -> reservation.wantedAfter(horizon))
            .map(Reservation::remaining)
            .reduce(none, Money::plus);
    return wantedFrom != null && wantedFrom.isAfter(horizon) ? others.plus(added) : others;
  }

  private Money overdue(LocalDate on, Money none) {
    return book.openItems.values().stream()
        .map(item -> item.overdueOn(on))
        .reduce(none, Money::plus);
  }
}
