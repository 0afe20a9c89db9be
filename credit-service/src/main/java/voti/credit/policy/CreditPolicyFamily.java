package voti.credit.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code cpo-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class CreditPolicyFamily {

  @Bean
  EventFamily creditPolicyEvents() {
    return new EventFamily("cpo", CreditPolicyEvent.class, CreditPolicy.class);
  }
}
