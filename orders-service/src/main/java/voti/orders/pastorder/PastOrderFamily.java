package voti.orders.pastorder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link PastOrders} are stored. */
@Configuration(proxyBeanMethods = false)
class PastOrderFamily {

  @Bean
  EventFamily pastOrderEvents() {
    return new EventFamily("pst", PastOrderEvent.class, PastOrders.class);
  }
}
