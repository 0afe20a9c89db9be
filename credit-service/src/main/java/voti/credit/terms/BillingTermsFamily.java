package voti.credit.terms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code bil-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class BillingTermsFamily {

  @Bean
  EventFamily billingTermsEvents() {
    return new EventFamily("bil", BillingTermsEvent.class, BillingTerms.class);
  }
}
