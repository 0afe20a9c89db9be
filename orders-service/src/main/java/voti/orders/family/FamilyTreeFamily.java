package voti.orders.family;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link FamilyTree} are stored. */
@Configuration(proxyBeanMethods = false)
class FamilyTreeFamily {

  @Bean
  EventFamily familyEvents() {
    return new EventFamily("fam", FamilyEvent.class, FamilyTree.class);
  }
}
