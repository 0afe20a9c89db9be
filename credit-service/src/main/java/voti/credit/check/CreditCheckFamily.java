package voti.credit.check;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code chk-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class CreditCheckFamily {

  @Bean
  EventFamily creditCheckEvents() {
    return new EventFamily("chk", CreditCheckEvent.class, CreditCheck.class);
  }
}
