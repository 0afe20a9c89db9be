package voti.accounts.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Account} are stored. */
@Configuration(proxyBeanMethods = false)
class AccountFamily {

  @Bean
  EventFamily accountEvents() {
    return new EventFamily("acc", AccountEvent.class, Account.class);
  }
}
