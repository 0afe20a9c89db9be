package voti.credit.dunning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code dun-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class DunningRunFamily {

  @Bean
  EventFamily dunningRunEvents() {
    return new EventFamily("dun", DunningRunEvent.class, DunningRun.class);
  }
}
