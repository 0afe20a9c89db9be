package voti.credit.einvoice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code ein-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class EInvoiceFamily {

  @Bean
  EventFamily eInvoiceEvents() {
    return new EventFamily("ein", EInvoiceEvent.class, EInvoice.class);
  }
}
