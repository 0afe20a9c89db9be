package voti.orders.framework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Framework} are stored. */
@Configuration(proxyBeanMethods = false)
class FrameworkFamily {

  @Bean
  EventFamily frameworkEvents() {
    return new EventFamily("fra", FrameworkEvent.class, Framework.class);
  }
}
