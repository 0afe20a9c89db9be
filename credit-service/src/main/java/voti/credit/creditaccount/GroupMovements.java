package voti.credit.creditaccount;

import java.util.ArrayList;
import voti.values.decision.Decision;

/** How a shared limit is taken up, and what its answers do. */
final class GroupMovements {

  private GroupMovements() {}

  /** All members are kept in the currency of the limit that they share. */
  static CreditAccountEvent share(CreditAccountCommand.ShareLimit c, Standing before) {
    var same = c.group() == null || c.currency().equals(before.currency());
    return same || (before.exposure().empty() && before.limit() == null)
        ? new CreditAccountEvent.LimitShared(
            c.creditAccount(),
            c.account(),
            c.group(),
            same ? before : Standing.unknown(c.currency()))
        : before.refused(
            c,
            String.valueOf(c.group()),
            "members-share-one-currency",
            "The group is kept in " + c.currency() + ", the account in " + before.currency() + ".");
  }

  static CreditAccountEvent keep(
      CreditAccountCommand.KeepReservation c, Pending asked, Standing before) {
    return new CreditAccountEvent.ReservationKept(
        c.creditAccount(), c.account(), c.order(), asked.amount(), asked.underDecision(), before);
  }

  /** The rules of the account and that of the group stand on one record. */
  static CreditAccountEvent giveBack(
      CreditAccountCommand.GiveBackReservation c, Pending asked, Reservation now, Standing before) {
    // What was delivered in the meantime stays delivered.
    var back = now.givingBackTo(asked.before());
    var change = back.remaining().minus(now.remaining());
    var rules = new ArrayList<>(asked.decision().rules());
    rules.addAll(c.why().rules());
    var facts = new ArrayList<>(asked.decision().facts());
    facts.addAll(
        c.why().facts().stream().filter(fact -> fact.name().endsWith("-of-group")).toList());
    return new CreditAccountEvent.ReservationGivenBack(
        c.creditAccount(),
        c.account(),
        asked.buyer(),
        c.order(),
        asked.amount(),
        change,
        back,
        c.exceededBy(),
        c.creditDecision(),
        asked.on(),
        asked.wantedFrom(),
        new Decision(
            c.why().outcome(),
            asked.decision().policy(),
            facts,
            rules,
            c.why().authority(),
            c.why().reason()),
        before.with(before.exposure().reserving(change)));
  }
}
