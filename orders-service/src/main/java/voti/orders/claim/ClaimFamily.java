package voti.orders.claim;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link CarrierClaim} are stored. */
@Configuration(proxyBeanMethods = false)
class ClaimFamily {

  @Bean
  EventFamily claimEvents() {
    return new EventFamily("clm", ClaimEvent.class, CarrierClaim.class);
  }
}
