package voti.credit.dunningterms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code dte-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class DunningTermsFamily {

  @Bean
  EventFamily dunningTermsEvents() {
    return new EventFamily("dte", DunningTermsEvent.class, DunningTerms.class);
  }
}
