package voti.credit.decision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code cde-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class CreditDecisionFamily {

  @Bean
  EventFamily creditDecisionEvents() {
    return new EventFamily("cde", CreditDecisionEvent.class, CreditDecision.class);
  }
}
