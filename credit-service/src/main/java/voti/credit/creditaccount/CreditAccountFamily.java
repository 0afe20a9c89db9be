package voti.credit.creditaccount;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code cre-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class CreditAccountFamily {

  @Bean
  EventFamily creditAccountEvents() {
    return new EventFamily("cre", CreditAccountEvent.class, CreditAccount.class);
  }
}
