package voti.orders.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.orders.exchange.ExchangeCommand.LapseExchange;

/** An exchange whose goods did not come in time, or that nobody decided in time, is over. */
@Component
class ExchangesLapse implements DueWork {

  private static final int PAGE = 100;

  private final Exchanges exchanges;
  private final Automations automations;
  private final ZoneId zone;

  ExchangesLapse(
      Exchanges exchanges,
      Automations automations,
      @Value("${voti.seller.zone:Europe/Tallinn}") ZoneId zone) {
    this.exchanges = exchanges;
    this.automations = automations;
    this.zone = zone;
  }

  @Override
  public String name() {
    return "exchanges-lapse";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    for (var one : exchanges.due(today, PAGE)) {
      automations.send(
          new LapseExchange(one.agreement(), one.exchange(), today, now),
          Trigger.ofDue("exchange " + one.exchange() + " " + one.version() + " " + today, now),
          "lapse-exchange");
    }
  }
}
