package voti.planning.staff;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.planning.employee.EmployeeEvent.EmployeeChanged;
import voti.planning.employee.EmployeeEvent.EmployeeRegistered;

@Component
@ProcessingGroup("staff")
class StaffProjector {

  private final Staff staff;

  StaffProjector(Staff staff) {
    this.staff = staff;
  }

  @EventHandler
  void on(EmployeeRegistered event, Recorded recorded) {
    staff.keep(
        new EmployeeView(
            event.employee(), event.name(), event.role(), event.department(), recorded.sequence()));
  }

  @EventHandler
  void on(EmployeeChanged event, Recorded recorded) {
    staff.keep(
        new EmployeeView(
            event.employee(), event.name(), event.role(), event.department(), recorded.sequence()));
  }

  @ResetHandler
  void forget() {
    staff.clear();
  }
}
