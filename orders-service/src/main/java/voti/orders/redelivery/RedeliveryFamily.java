package voti.orders.redelivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Redelivery} are stored. */
@Configuration(proxyBeanMethods = false)
class RedeliveryFamily {

  @Bean
  EventFamily redeliveryEvents() {
    return new EventFamily("rdl", RedeliveryEvent.class, Redelivery.class);
  }
}
