package voti.orders.pricing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link PriceList} are stored. */
@Configuration(proxyBeanMethods = false)
class PriceListFamily {

  @Bean
  EventFamily priceListEvents() {
    return new EventFamily("prl", PriceListEvent.class, PriceList.class);
  }
}
