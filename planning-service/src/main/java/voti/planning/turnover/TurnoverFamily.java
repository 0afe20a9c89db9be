package voti.planning.turnover;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Turnover} are stored. */
@Configuration(proxyBeanMethods = false)
class TurnoverFamily {

  @Bean
  EventFamily turnoverEvents() {
    return new EventFamily("tov", TurnoverEvent.class, Turnover.class);
  }
}
