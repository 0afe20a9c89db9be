package voti.planning.employee;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;

/** What has happened to an employee's record; it concerns no account. */
public sealed interface EmployeeEvent extends ConcernsAccount {

  /** The employee's id. */
  String employee();

  @Override
  default @Nullable String account() {
    return null;
  }

  /** The employee is known. */
  @Revision("1")
  record EmployeeRegistered(String employee, String name, String role, String department)
      implements EmployeeEvent {}

  /** Name, role or department are others now. */
  @Revision("1")
  record EmployeeChanged(String employee, String name, String role, String department)
      implements EmployeeEvent {}
}
