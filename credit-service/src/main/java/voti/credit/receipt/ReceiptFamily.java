package voti.credit.receipt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code rec-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class ReceiptFamily {

  @Bean
  EventFamily receiptEvents() {
    return new EventFamily("rec", ReceiptEvent.class, Receipt.class);
  }
}
