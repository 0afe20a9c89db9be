package voti.orders.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link ExchangeAgreement} are stored. */
@Configuration(proxyBeanMethods = false)
class ExchangeFamily {

  @Bean
  EventFamily exchangeEvents() {
    return new EventFamily("exa", ExchangeEvent.class, ExchangeAgreement.class);
  }
}
