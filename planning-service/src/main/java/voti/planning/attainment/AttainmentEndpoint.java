package voti.planning.attainment;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.planning.plans.Plans;

@RestController
@RequestMapping("/api/planning/plans/{id}/attainment")
class AttainmentEndpoint {

  private final Plans plans;
  private final CountedDocuments documents;

  AttainmentEndpoint(Plans plans, CountedDocuments documents) {
    this.plans = plans;
    this.documents = documents;
  }

  @GetMapping
  @Operation(summary = "How far a plan is met, by what was known then or is known now")
  Attainment of(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Instant asOf,
      Caller caller) {
    var plan = plans.readable(id, caller);
    return Attainment.of(plan, documents.concerning(plan.employee(), asOf));
  }
}
