package voti.credit.collective;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code col-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class CollectiveInvoiceFamily {

  @Bean
  EventFamily collectiveInvoiceEvents() {
    return new EventFamily("col", CollectiveInvoiceEvent.class, CollectiveInvoice.class);
  }
}
