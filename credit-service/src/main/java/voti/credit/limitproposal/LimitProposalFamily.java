package voti.credit.limitproposal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code lpr-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class LimitProposalFamily {

  @Bean
  EventFamily limitProposalEvents() {
    return new EventFamily("lpr", LimitProposalEvent.class, LimitProposal.class);
  }
}
