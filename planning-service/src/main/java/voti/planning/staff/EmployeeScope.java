package voti.planning.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.Roles;

/**
 * Whose mandates and plans a caller may see: directors, controllers and auditors all, a head those
 * of the department, everybody their own and those of the colleague they stand in for.
 */
@Component
public class EmployeeScope {

  private static final Set<String> SEES_ALL =
      Set.of(
          Roles.COMMERCIAL_DIRECTOR,
          Roles.GENERAL_DIRECTOR,
          Roles.CONTROLLER,
          Roles.AUDITOR,
          Roles.ADMIN,
          Roles.INTEGRATION);

  private static final Set<String> SEES_PAY =
      Set.of(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR, Roles.AUDITOR);

  private final Staff staff;

  EmployeeScope(Staff staff) {
    this.staff = staff;
  }

  /** A filter on the field {@code employee}. */
  public Bson visible(Caller caller) {
    return seesAll(caller)
        ? new Document()
        : new Document("employee", new Document("$in", reached(caller)));
  }

  /** Whether an employee's figures are within the caller's reach. */
  public boolean covers(String employee, String department, Caller caller) {
    return seesAll(caller)
        || (caller.has(Roles.HEAD) && department.equals(caller.actor().department()))
        || reached(caller).contains(employee);
  }

  /**
   * Whose pay one may see: directors and auditors everybody's, a head that of the department,
   * everybody their own. Who keeps the system sees nobody's.
   */
  public Predicate<String> seesPayOf(Caller caller) {
    return caller.roles().stream().anyMatch(SEES_PAY::contains)
        ? _ -> true
        : Set.copyOf(reached(caller))::contains;
  }

  private List<String> reached(Caller caller) {
    var actor = caller.actor();
    var employees = new ArrayList<String>();
    employees.add(actor.person());
    if (actor.onBehalfOf() != null) {
      employees.add(actor.onBehalfOf());
    }
    if (caller.has(Roles.HEAD)) {
      employees.addAll(staff.in(actor.department()));
    }
    return employees;
  }

  private static boolean seesAll(Caller caller) {
    return caller.roles().stream().anyMatch(SEES_ALL::contains);
  }
}
