package voti.credit.creditaccount;

import org.jspecify.annotations.Nullable;

/** How a credit note and an invoice of one debtor take each other off the books. */
final class SettingOff {

  private SettingOff() {}

  static CreditAccountEvent setOff(
      CreditAccountCommand.SetOffItems c,
      @Nullable OpenItem credit,
      @Nullable OpenItem invoice,
      Standing before) {
    if (credit == null
        || invoice == null
        || !credit.owed().currency().equals(invoice.owed().currency())
        || !c.amount().currency().equals(invoice.owed().currency())) {
      return before.refused(
          c,
          c.setOff(),
          "set-off-has-two-open-sides",
          "An open credit note and an open invoice in one currency are set off against each other.");
    }
    if (!c.amount().isPositive()
        || c.amount().isMoreThan(invoice.owed())
        || c.amount().isMoreThan(credit.owed().negated())) {
      return before.refused(
          c,
          c.setOff(),
          "set-off-stays-within-both",
          "%s cannot be set off; %s of the credit note and %s of the invoice are open."
              .formatted(
                  c.amount().grouped(),
                  credit.owed().negated().grouped(),
                  invoice.owed().grouped()));
    }
    var made =
        new SetOff(
            c.setOff(),
            Fallen.of(c.credit(), credit, c.amount().negated()),
            Fallen.of(c.invoice(), invoice, c.amount()));
    return new CreditAccountEvent.ItemsSetOff(
        c.creditAccount(),
        c.account(),
        c.setOff(),
        made.credit(),
        made.invoice(),
        c.on(),
        before.with(before.exposure().opening(made.together().negated())));
  }

  static CreditAccountEvent undo(
      CreditAccountCommand.UndoSetOff c, @Nullable SetOff made, Standing before) {
    if (made == null) {
      return before.refused(
          c,
          c.setOff(),
          "set-off-stands",
          "It was undone already, or it is one of long ago, which is no longer undone.");
    }
    return new CreditAccountEvent.SetOffUndone(
        c.creditAccount(),
        c.account(),
        c.setOff(),
        made.credit(),
        made.invoice(),
        c.on(),
        c.reason(),
        before.with(before.exposure().opening(made.together())));
  }
}
