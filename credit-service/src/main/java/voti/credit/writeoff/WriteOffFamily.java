package voti.credit.writeoff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code wof-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class WriteOffFamily {

  @Bean
  EventFamily writeOffEvents() {
    return new EventFamily("wof", WriteOffEvent.class, WriteOff.class);
  }
}
