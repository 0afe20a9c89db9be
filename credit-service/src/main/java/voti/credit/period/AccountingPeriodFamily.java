package voti.credit.period;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code apd-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class AccountingPeriodFamily {

  @Bean
  EventFamily accountingPeriodEvents() {
    return new EventFamily("apd", AccountingPeriodEvent.class, AccountingPeriod.class);
  }
}
