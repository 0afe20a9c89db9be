package voti.accounts.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link PartyIdentity} are stored. */
@Configuration(proxyBeanMethods = false)
class IdentityFamily {

  @Bean
  EventFamily identityEvents() {
    return new EventFamily("idn", IdentityEvent.class, PartyIdentity.class);
  }
}
