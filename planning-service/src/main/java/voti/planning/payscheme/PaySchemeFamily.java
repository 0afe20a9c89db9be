package voti.planning.payscheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link PayScheme} are stored. */
@Configuration(proxyBeanMethods = false)
class PaySchemeFamily {

  @Bean
  EventFamily paySchemeEvents() {
    return new EventFamily("sch", PaySchemeEvent.class, PayScheme.class);
  }
}
