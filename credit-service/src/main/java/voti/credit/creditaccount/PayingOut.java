package voti.credit.creditaccount;

import org.jspecify.annotations.Nullable;

/** How what is ours to give back leaves the bank, and how it comes back. */
final class PayingOut {

  private PayingOut() {}

  /** Never more than is open, and only in the currency in which the account is kept. */
  static CreditAccountEvent payOut(
      CreditAccountCommand.PayOutItem c, @Nullable OpenItem item, Standing before) {
    if (item == null || !item.open().isNegative()) {
      return before.refused(
          c,
          c.payout(),
          "payout-has-an-open-credit",
          "Only what is ours to give back is paid out, and nothing of it is open.");
    }
    if (item.original() != null || !c.amount().currency().equals(item.open().currency())) {
      return before.refused(
          c,
          c.payout(),
          "payout-is-in-the-accounts-currency",
          "The account is kept in %s; so is what is paid out.".formatted(before.currency()));
    }
    var open = item.open().negated();
    if (!c.amount().isPositive() || c.amount().isMoreThan(open)) {
      return before.refused(
          c,
          c.payout(),
          "payout-stays-within-the-credit",
          "%s cannot be paid out; %s is open.".formatted(c.amount().grouped(), open.grouped()));
    }
    return new CreditAccountEvent.ItemPaidOut(
        c.creditAccount(),
        c.account(),
        c.payout(),
        Fallen.of(c.item(), item, c.amount().negated()),
        c.on(),
        c.reference(),
        before.with(before.exposure().opening(c.amount())));
  }

  static CreditAccountEvent undo(
      CreditAccountCommand.UndoPayout c, @Nullable Fallen paid, Standing before) {
    return paid == null
        ? before.refused(
            c,
            c.payout(),
            "payout-stands",
            "It was taken back already, or it is one of long ago, which is no longer undone.")
        : new CreditAccountEvent.PayoutUndone(
            c.creditAccount(),
            c.account(),
            c.payout(),
            paid,
            c.on(),
            c.reason(),
            before.with(before.exposure().opening(paid.amount())));
  }
}
