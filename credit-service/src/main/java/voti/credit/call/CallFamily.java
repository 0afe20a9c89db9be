package voti.credit.call;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code cal-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class CallFamily {

  @Bean
  EventFamily callEvents() {
    return new EventFamily("cal", CallEvent.class, Call.class);
  }
}
