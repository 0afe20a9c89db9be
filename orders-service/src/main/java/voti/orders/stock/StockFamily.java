package voti.orders.stock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Stock} are stored. */
@Configuration(proxyBeanMethods = false)
class StockFamily {

  @Bean
  EventFamily stockEvents() {
    return new EventFamily("stk", StockEvent.class, Stock.class);
  }
}
