package voti.orders.fulfilment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Fulfilment} are stored. */
@Configuration(proxyBeanMethods = false)
class FulfilmentFamily {

  @Bean
  EventFamily fulfilmentEvents() {
    return new EventFamily("ful", FulfilmentEvent.class, Fulfilment.class);
  }
}
