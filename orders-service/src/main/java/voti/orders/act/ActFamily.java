package voti.orders.act;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Act} are stored. */
@Configuration(proxyBeanMethods = false)
class ActFamily {

  @Bean
  EventFamily actEvents() {
    return new EventFamily("act", ActEvent.class, Act.class);
  }
}
