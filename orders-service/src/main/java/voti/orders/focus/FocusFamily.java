package voti.orders.focus;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Focus} are stored. */
@Configuration(proxyBeanMethods = false)
class FocusFamily {

  @Bean
  EventFamily focusEvents() {
    return new EventFamily("foc", FocusEvent.class, Focus.class);
  }
}
