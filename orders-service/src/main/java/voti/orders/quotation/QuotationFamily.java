package voti.orders.quotation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Quotation} are stored. */
@Configuration(proxyBeanMethods = false)
class QuotationFamily {

  @Bean
  EventFamily quotationEvents() {
    return new EventFamily("quo", QuotationEvent.class, Quotation.class);
  }
}
