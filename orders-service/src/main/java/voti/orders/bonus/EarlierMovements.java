package voti.orders.bonus;

import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.store.Logs;

/** What has happened with an account so far, as the store itself has it. */
@Component
class EarlierMovements {

  private static final int PAGE = 500;

  private final Logs logs;

  EarlierMovements(Logs logs) {
    this.logs = logs;
  }

  /** All events of an account so far, in their order. */
  void of(String account, Consumer<EventMessage<?>> taker) {
    var log = logs.of(account);
    var last = log.lastPosition();
    var position = 0L;
    for (var page = log.account(account, position, last, PAGE);
        !page.isEmpty();
        page = log.account(account, position, last, PAGE)) {
      page.forEach(commit -> log.messages(commit).forEach(taker));
      position = page.getLast().position();
    }
  }
}
