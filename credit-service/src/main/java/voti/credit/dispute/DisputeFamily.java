package voti.credit.dispute;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code dsp-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class DisputeFamily {

  @Bean
  EventFamily disputeEvents() {
    return new EventFamily("dsp", DisputeEvent.class, Dispute.class);
  }
}
