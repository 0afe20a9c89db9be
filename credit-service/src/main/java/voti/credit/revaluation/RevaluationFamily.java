package voti.credit.revaluation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code rvl-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class RevaluationFamily {

  @Bean
  EventFamily revaluationEvents() {
    return new EventFamily("rvl", RevaluationEvent.class, Revaluation.class);
  }
}
