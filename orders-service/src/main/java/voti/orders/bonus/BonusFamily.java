package voti.orders.bonus;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link BonusAgreement} are stored. */
@Configuration(proxyBeanMethods = false)
class BonusFamily {

  @Bean
  EventFamily bonusEvents() {
    return new EventFamily("bon", BonusEvent.class, BonusAgreement.class);
  }
}
