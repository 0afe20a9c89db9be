package voti.orders.product;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Product} are stored. */
@Configuration(proxyBeanMethods = false)
class ProductFamily {

  @Bean
  EventFamily productEvents() {
    return new EventFamily("prd", ProductEvent.class, Product.class);
  }
}
