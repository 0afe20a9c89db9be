package voti.planning.employee;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an employee's record. */
public sealed interface EmployeeCommand {

  /** The employee's id, {@code emp-…}. */
  String employee();

  /**
   * Puts an employee on record; once known, with what has changed.
   *
   * @param role the role held, as in the token: {@code kam}
   */
  record RegisterEmployee(
      @TargetAggregateIdentifier String employee, String name, String role, String department)
      implements EmployeeCommand {}
}
