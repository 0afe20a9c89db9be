package voti.credit.bonusnote;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** The stream {@code bcn-}: its events and its aggregate. */
@Configuration(proxyBeanMethods = false)
class BonusNoteFamily {

  @Bean
  EventFamily bonusNoteEvents() {
    return new EventFamily("bcn", BonusNoteEvent.class, BonusNote.class);
  }
}
