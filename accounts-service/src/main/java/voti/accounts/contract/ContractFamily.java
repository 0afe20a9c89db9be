package voti.accounts.contract;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Contract} are stored. */
@Configuration(proxyBeanMethods = false)
class ContractFamily {

  @Bean
  EventFamily contractEvents() {
    return new EventFamily("con", ContractEvent.class, Contract.class);
  }
}
