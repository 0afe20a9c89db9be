package voti.credit.promise;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code ptp-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class PromiseFamily {

  @Bean
  EventFamily promiseEvents() {
    return new EventFamily("ptp", PromiseEvent.class, Promise.class);
  }
}
