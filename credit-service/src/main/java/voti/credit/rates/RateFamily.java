package voti.credit.rates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code rat-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class RateFamily {

  @Bean
  EventFamily rateEvents() {
    return new EventFamily("rat", RateEvent.class, RateTable.class);
  }
}
