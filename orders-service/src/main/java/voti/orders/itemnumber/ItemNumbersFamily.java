package voti.orders.itemnumber;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link ItemNumbers} are stored. */
@Configuration(proxyBeanMethods = false)
class ItemNumbersFamily {

  @Bean
  EventFamily itemNumbersEvents() {
    return new EventFamily("itn", ItemNumbersEvent.class, ItemNumbers.class);
  }
}
