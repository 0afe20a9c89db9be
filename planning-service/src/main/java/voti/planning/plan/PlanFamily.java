package voti.planning.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Plan} are stored. */
@Configuration(proxyBeanMethods = false)
class PlanFamily {

  @Bean
  EventFamily planEvents() {
    return new EventFamily("pln", PlanEvent.class, Plan.class);
  }
}
