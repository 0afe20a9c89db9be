package voti.orders.promise;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link DeliveryPromise} are stored. */
@Configuration(proxyBeanMethods = false)
class PromiseFamily {

  @Bean
  EventFamily promiseEvents() {
    return new EventFamily("pms", PromiseEvent.class, DeliveryPromise.class);
  }
}
