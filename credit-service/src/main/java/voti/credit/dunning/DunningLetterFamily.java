package voti.credit.dunning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code dle-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class DunningLetterFamily {

  @Bean
  EventFamily dunningLetterEvents() {
    return new EventFamily("dle", DunningLetterEvent.class, DunningLetter.class);
  }
}
