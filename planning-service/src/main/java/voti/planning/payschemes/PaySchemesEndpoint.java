package voti.planning.payschemes;

import io.swagger.v3.oas.annotations.Operation;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.web.Page;
import voti.planning.staff.EmployeeScope;

@RestController
@RequestMapping("/api/planning/pay-schemes")
class PaySchemesEndpoint {

  private final PaySchemes schemes;
  private final EmployeeScope scope;

  PaySchemesEndpoint(PaySchemes schemes, EmployeeScope scope) {
    this.schemes = schemes;
    this.scope = scope;
  }

  @GetMapping
  @Operation(
      summary = "Pay schemes, version by version",
      description = "Directors and auditors see all; others what they, or their people, are paid.")
  Page<PaySchemeView> all(Caller caller) {
    var mine = scope.seesPayOf(caller);
    return Page.of(
        schemes.all(new Document()).stream()
            .filter(version -> version.paysAnyOf(mine))
            .map(version -> version.shownTo(mine))
            .toList());
  }
}
