package voti.orders.cause;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link CauseTree} are stored. */
@Configuration(proxyBeanMethods = false)
class CauseTreeFamily {

  @Bean
  EventFamily causeEvents() {
    return new EventFamily("cau", CauseEvent.class, CauseTree.class);
  }
}
