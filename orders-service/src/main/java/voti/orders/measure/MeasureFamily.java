package voti.orders.measure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link PreventiveMeasure} are stored. */
@Configuration(proxyBeanMethods = false)
class MeasureFamily {

  @Bean
  EventFamily measureEvents() {
    return new EventFamily("mea", MeasureEvent.class, PreventiveMeasure.class);
  }
}
