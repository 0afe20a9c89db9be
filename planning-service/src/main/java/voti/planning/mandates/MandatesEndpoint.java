package voti.planning.mandates;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.web.Page;
import voti.planning.staff.EmployeeScope;

@RestController
@RequestMapping("/api/planning/mandates")
class MandatesEndpoint {

  private final MandateBook book;
  private final EmployeeScope scope;

  MandatesEndpoint(MandateBook book, EmployeeScope scope) {
    this.book = book;
    this.scope = scope;
  }

  @GetMapping
  @Operation(summary = "The mandates one may see, version by version")
  Page<MandateView> all(@RequestParam(required = false) @Nullable String employee, Caller caller) {
    return Page.of(
        book.matching(scope.visible(caller)).stream()
            .filter(mandate -> employee == null || employee.equals(mandate.employee()))
            .toList());
  }
}
