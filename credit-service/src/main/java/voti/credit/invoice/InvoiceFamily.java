package voti.credit.invoice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code inv-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class InvoiceFamily {

  @Bean
  EventFamily invoiceEvents() {
    return new EventFamily("inv", InvoiceEvent.class, Invoice.class);
  }
}
