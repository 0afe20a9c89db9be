package voti.credit.creditaccount;

import java.time.LocalDate;
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
            : held.accepted(asked, inAccount, null, wantedFrom).remaining().minus(held.remaining());
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
        oldestOverdue(on),
        book.openItems.values().stream().mapToInt(OpenItem::level).max().orElse(0),
        book.blocked,
        book.checkValidUntil,
        book.ordersAccepted,
        on,
        release);
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

  private int oldestOverdue(LocalDate on) {
    return (int)
        book.openItems.values().stream()
            .filter(item -> item.overdueOn(on).isPositive())
            .mapToLong(item -> item.daysLateOn(on))
            .max()
            .orElse(0);
  }
}
