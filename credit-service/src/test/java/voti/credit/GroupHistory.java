package voti.credit;

import java.util.ArrayList;
import java.util.List;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Life;
import voti.credit.group.GroupLife;

/** One event of every kind about limits that are shared and accounts that are merged. */
final class GroupHistory {

  private static final String FIRST = "ord-7f-0192f3a0-0023-7000-8000-000000000001";
  private static final String SECOND = "ord-7f-0192f3a0-0024-7000-8000-000000000001";

  private GroupHistory() {}

  static List<Object> ofEveryKind() {
    var events = new ArrayList<Object>();
    try (var life = new Life()) {
      life.limit("1000.00").share(GroupLife.ID).order(FIRST, "10.00").keep(FIRST);
      life.order(SECOND, "20.00").giveBack(SECOND, "5.00").share(null);
      life.events().stream()
          .filter(
              event ->
                  event instanceof CreditAccountEvent.LimitShared
                      || event instanceof CreditAccountEvent.ReservationKept
                      || event instanceof CreditAccountEvent.ReservationGivenBack)
          .forEach(events::add);
    }
    for (var limited : List.of(true, false)) {
      try (var life = new Life()) {
        (limited ? life.limit("1000.00") : life.cash("rec-1", "10.00")).merge();
        life.events().stream()
            .filter(event -> event.getClass().getSimpleName().matches("Merge.*|Absorbed"))
            .forEach(events::add);
      }
    }
    try (var group = new GroupLife()) {
      group.limit("100.00").admit(Samples.ACCOUNT).report(Samples.ACCOUNT, 1, "10.00");
      group.ask(Samples.ACCOUNT, 2, "60.00", FIRST, "50.00");
      group.ask(Samples.ACCOUNT, 3, "160.00", SECOND, "100.00").release(Samples.ACCOUNT);
      events.addAll(group.events());
    }
    return events;
  }
}
