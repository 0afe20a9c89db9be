package voti.orders.givenadvice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link GivenAdvice} are stored. */
@Configuration(proxyBeanMethods = false)
class GivenAdviceFamily {

  @Bean
  EventFamily givenAdviceEvents() {
    return new EventFamily("adv", GivenAdviceEvent.class, GivenAdvice.class);
  }
}
