package voti.planning.staff;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.web.Page;

@RestController
@RequestMapping("/api/planning/employees")
class StaffEndpoint {

  private final Staff staff;

  StaffEndpoint(Staff staff) {
    this.staff = staff;
  }

  @GetMapping
  @Operation(summary = "The employees on record, by name")
  Page<EmployeeView> all() {
    return Page.of(staff.all());
  }
}
