package voti.credit.group;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code grp-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class GroupLimitFamily {

  @Bean
  EventFamily groupLimitEvents() {
    return new EventFamily("grp", GroupLimitEvent.class, GroupLimit.class);
  }
}
