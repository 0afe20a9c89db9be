package voti.credit.handover;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code hov-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class HandOverFamily {

  @Bean
  EventFamily handOverEvents() {
    return new EventFamily("hov", HandOverEvent.class, HandOver.class);
  }
}
