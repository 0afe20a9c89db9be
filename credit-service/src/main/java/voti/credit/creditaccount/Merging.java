package voti.credit.creditaccount;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import voti.values.Money;

/**
 * How two accounts of one debtor become one: the account that stays agrees first, so that what is
 * owed is never on neither; then the other gives everything away, and this one takes it.
 */
final class Merging {

  private Merging() {}

  static CreditAccountEvent ask(CreditAccountCommand.AskMerge c, Book book, Standing now) {
    return new CreditAccountEvent.MergeAsked(
        c.creditAccount(),
        c.account(),
        c.into(),
        c.on(),
        book.standing == null ? null : now.currency(),
        now);
  }

  /** What is kept in two currencies cannot be added up. */
  static CreditAccountEvent agree(CreditAccountCommand.AgreeMerge c, Standing now) {
    var currency = c.currency();
    if (currency == null || currency.equals(now.currency())) {
      return new CreditAccountEvent.MergeAgreed(
          c.creditAccount(), c.account(), c.from(), c.on(), now);
    }
    return now.keeps(Money.zero(currency))
        ? new CreditAccountEvent.MergeAgreed(
            c.creditAccount(), c.account(), c.from(), c.on(), Standing.unknown(currency))
        : now.refused(
            c,
            c.from(),
            "merged-accounts-share-one-currency",
            "%s is kept in %s, this account in %s: what is owed there stays there."
                .formatted(c.from(), currency, now.currency()));
  }

  static CreditAccountEvent giveAway(CreditAccountCommand.MergeAway c, Book book, Standing now) {
    return new CreditAccountEvent.MergedAway(
        c.creditAccount(),
        c.account(),
        c.into(),
        c.on(),
        contents(book, now),
        Standing.unknown(now.currency()));
  }

  /** Two limits are a decision: the one that stands here goes on until somebody decides. */
  static CreditAccountEvent absorb(CreditAccountCommand.Absorb c, Standing before) {
    var more = c.book().exposure();
    return new CreditAccountEvent.Absorbed(
        c.creditAccount(),
        c.account(),
        c.from(),
        c.on(),
        c.book(),
        more.empty() ? before : before.with(before.exposure().plus(more)));
  }

  private static MergedBook contents(Book book, Standing now) {
    return new MergedBook(
        now.exposure(),
        book.limits.own(),
        book.paid,
        book.reservations.values().stream().map(held -> held.under(null)).toList(),
        List.copyOf(book.delivered.values()),
        list(book.pending, MergedBook.Asking::new),
        List.copyOf(book.waiting.values()),
        list(book.uninvoiced, MergedBook.Goods::new),
        list(book.openItems, MergedBook.Item::new),
        list(book.settled, MergedBook.Item::new),
        List.copyOf(book.unallocated.values()),
        list(book.earmarks, MergedBook.Kept::new),
        List.copyOf(book.prepayments.values()),
        list(book.spokenFor, MergedBook.SpokenFor::new),
        list(book.paidFor, MergedBook.PaidForOrder::new),
        List.copyOf(book.setOffs.values()),
        list(book.payouts, MergedBook.PaidOut::new),
        book.ordersAccepted,
        book.blocked,
        book.blockedAt);
  }

  private static <V, T> List<T> list(Map<String, V> all, BiFunction<String, V, T> named) {
    return all.entrySet().stream().map(one -> named.apply(one.getKey(), one.getValue())).toList();
  }

  /** Nothing is left of what was here. */
  static void empty(Book book) {
    book.limits = Limits.NONE;
    book.group = null;
    book.checkValidUntil = null;
    book.blocked = false;
    book.blockedAt = null;
    List.of(
            book.reservations,
            book.delivered,
            book.pending,
            book.waiting,
            book.uninvoiced,
            book.openItems,
            book.settled,
            book.unallocated,
            book.earmarks,
            book.prepayments,
            book.spokenFor,
            book.paidFor,
            book.setOffs,
            book.payouts)
        .forEach(Map::clear);
  }

  static void fill(Book book, MergedBook more) {
    more.reservations().forEach(held -> book.reservations.put(held.order(), held));
    more.delivered().forEach(held -> book.delivered.put(held.order(), held));
    more.pending().forEach(one -> book.pending.put(one.order(), one.asked()));
    more.waiting().forEach(order -> book.waiting.put(order.order(), order));
    more.uninvoiced().forEach(goods -> book.uninvoiced.put(goods.dispatch(), goods.amount()));
    more.items().forEach(one -> book.openItems.put(one.item(), one.state()));
    more.settled().forEach(one -> book.settled.put(one.item(), one.state()));
    more.receipts().forEach(cash -> book.unallocated.put(cash.receipt(), cash));
    more.kept().forEach(one -> book.earmarks.put(one.receipt(), one.mark()));
    more.prepayments().forEach(ahead -> book.prepayments.put(ahead.item(), ahead));
    more.spokenFor().forEach(one -> book.spokenFor.put(one.receipt(), one.amount()));
    more.paidFor().forEach(one -> book.paidFor.put(one.receipt(), one.paid()));
    more.setOffs().forEach(one -> book.setOffs.put(one.setOff(), one));
    Objects.requireNonNullElse(more.payouts(), List.<MergedBook.PaidOut>of())
        .forEach(one -> book.payouts.put(one.payout(), one.paid()));
    book.ordersAccepted += more.ordersAccepted();
    var paid = more.paid();
    if (paid != null) {
      book.paid = book.paid == null ? paid : book.paid.plus(paid);
    }
    if (more.blocked() && !book.blocked) {
      book.blocked = true;
      book.blockedAt = more.blockedAt();
    }
  }
}
