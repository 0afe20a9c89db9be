package voti.planning.employee;

import static voti.planning.People.MARI;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Decisions;
import voti.planning.employee.EmployeeCommand.RegisterEmployee;
import voti.planning.employee.EmployeeEvent.EmployeeChanged;
import voti.planning.employee.EmployeeEvent.EmployeeRegistered;

class EmployeeTest {

  private final FixtureConfiguration<Employee> fixture = Decisions.fixture(Employee.class);

  @Test
  void anEmployeeIsPutOnRecord() {
    fixture
        .givenNoPriorActivity()
        .when(new RegisterEmployee(MARI, "Mari Mets", "kam", "north"))
        .expectEvents(new EmployeeRegistered(MARI, "Mari Mets", "kam", "north"));
  }

  @Test
  void theSameAgainChangesNothing() {
    fixture
        .given(new EmployeeRegistered(MARI, "Mari Mets", "kam", "north"))
        .when(new RegisterEmployee(MARI, "Mari Mets", "kam", "north"))
        .expectNoEvents();
  }

  @Test
  void anotherDepartmentIsAChange() {
    fixture
        .given(
            new EmployeeRegistered(MARI, "Mari Mets", "kam", "north"),
            new EmployeeChanged(MARI, "Mari Mets", "kam", "south"))
        .when(new RegisterEmployee(MARI, "Mari Mets", "kam", "east"))
        .expectEvents(new EmployeeChanged(MARI, "Mari Mets", "kam", "east"));
  }
}
