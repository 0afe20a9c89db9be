package voti.credit.ledgermap;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code lgm-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class LedgerMappingFamily {

  @Bean
  EventFamily ledgerMappingEvents() {
    return new EventFamily("lgm", LedgerMappingEvent.class, LedgerMapping.class);
  }
}
