package voti.planning.employee;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.events.EventFamily;

/** Under which prefix the events of {@link Employee} are stored. */
@Configuration(proxyBeanMethods = false)
class EmployeeFamily {

  @Bean
  EventFamily employeeEvents() {
    return new EventFamily("emp", EmployeeEvent.class, Employee.class);
  }
}
