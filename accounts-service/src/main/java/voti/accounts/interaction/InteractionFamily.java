package voti.accounts.interaction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Interaction} are stored. */
@Configuration(proxyBeanMethods = false)
class InteractionFamily {

  @Bean
  EventFamily interactionEvents() {
    return new EventFamily("int", InteractionEvent.class, Interaction.class);
  }
}
