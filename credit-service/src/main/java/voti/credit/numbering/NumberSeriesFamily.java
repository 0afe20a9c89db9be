package voti.credit.numbering;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code num-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class NumberSeriesFamily {

  @Bean
  EventFamily numberSeriesEvents() {
    return new EventFamily("num", NumberSeriesEvent.class, NumberSeries.class);
  }
}
