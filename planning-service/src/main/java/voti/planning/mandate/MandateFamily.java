package voti.planning.mandate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Mandate} are stored. */
@Configuration(proxyBeanMethods = false)
class MandateFamily {

  @Bean
  EventFamily mandateEvents() {
    return new EventFamily("man", MandateEvent.class, Mandate.class);
  }
}
