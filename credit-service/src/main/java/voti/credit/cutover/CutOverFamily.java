package voti.credit.cutover;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The streams {@code cut-} and {@code tov-}: their events and their aggregates. */
@Configuration(proxyBeanMethods = false)
class CutOverFamily {

  @Bean
  EventFamily cutOverEvents() {
    return new EventFamily("cut", CutOverEvent.class, CutOver.class);
  }

  @Bean
  EventFamily takenOverEvents() {
    return new EventFamily("tov", TakenOverEvent.class, TakenOver.class);
  }
}
