package voti.planning.employee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.planning.employee.EmployeeCommand.RegisterEmployee;
import voti.planning.employee.EmployeeEvent.EmployeeChanged;
import voti.planning.employee.EmployeeEvent.EmployeeRegistered;

/** An employee: known once, changed when something differs. */
@Aggregate
class Employee {

  @AggregateIdentifier private @Nullable String id;
  private @Nullable String name;
  private @Nullable String role;
  private @Nullable String department;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(RegisterEmployee command) {
    if (id == null) {
      apply(
          new EmployeeRegistered(
              command.employee(), command.name(), command.role(), command.department()));
    } else if (!command.name().equals(name)
        || !command.role().equals(role)
        || !command.department().equals(department)) {
      apply(
          new EmployeeChanged(
              command.employee(), command.name(), command.role(), command.department()));
    }
  }

  @EventSourcingHandler
  void evolve(EmployeeRegistered event) {
    id = event.employee();
    name = event.name();
    role = event.role();
    department = event.department();
  }

  @EventSourcingHandler
  void evolve(EmployeeChanged event) {
    name = event.name();
    role = event.role();
    department = event.department();
  }
}
