package voti.accounts.reading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Readings} are stored. */
@Configuration(proxyBeanMethods = false)
class ReadingFamily {

  @Bean
  EventFamily readingEvents() {
    return new EventFamily("red", ReadingEvent.class, Readings.class);
  }
}
