package voti.kit.toy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

@Component
@ProcessingGroup(WhenKettleIsFullThenBoilIt.GROUP)
@DisallowReplay
class WhenKettleIsFullThenBoilIt {

  static final String GROUP = "boiler";

  private final Automations automations;

  WhenKettleIsFullThenBoilIt(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(KettleEvent.KettleFilled event, Trigger trigger) {
    if (event.litres() == 10) {
      automations.send(new KettleCommand.Boil(event.kettle()), trigger, "boil-when-full");
    }
  }
}
