package voti.accounts.person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Person} are stored. */
@Configuration(proxyBeanMethods = false)
class PersonFamily {

  @Bean
  EventFamily personEvents() {
    return new EventFamily("per", PersonEvent.class, Person.class);
  }
}
