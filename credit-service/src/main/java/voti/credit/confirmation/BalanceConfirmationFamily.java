package voti.credit.confirmation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The streams {@code bal-} and {@code bcr-}: their events and their aggregates. */
@Configuration(proxyBeanMethods = false)
class BalanceConfirmationFamily {

  @Bean
  EventFamily balanceConfirmationEvents() {
    return new EventFamily("bal", BalanceConfirmationEvent.class, BalanceConfirmation.class);
  }

  @Bean
  EventFamily confirmationRoundEvents() {
    return new EventFamily("bcr", ConfirmationRoundEvent.class, ConfirmationRound.class);
  }
}
