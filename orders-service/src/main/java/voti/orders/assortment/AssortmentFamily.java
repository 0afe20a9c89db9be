package voti.orders.assortment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Assortment} are stored. */
@Configuration(proxyBeanMethods = false)
class AssortmentFamily {

  @Bean
  EventFamily assortmentEvents() {
    return new EventFamily("ass", AssortmentEvent.class, Assortment.class);
  }
}
