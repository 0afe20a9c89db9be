package voti.orders.order;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Order} are stored. */
@Configuration(proxyBeanMethods = false)
class OrderFamily {

  @Bean
  EventFamily orderEvents() {
    return new EventFamily("ord", OrderEvent.class, Order.class);
  }
}
