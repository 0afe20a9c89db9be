package voti.orders.promotion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Promotion} are stored. */
@Configuration(proxyBeanMethods = false)
class PromotionFamily {

  @Bean
  EventFamily promotionEvents() {
    return new EventFamily("prm", PromotionEvent.class, Promotion.class);
  }
}
