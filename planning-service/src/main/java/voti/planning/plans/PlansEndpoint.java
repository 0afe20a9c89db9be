package voti.planning.plans;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.web.Page;

@RestController
@RequestMapping("/api/planning/plans")
class PlansEndpoint {

  private final Plans plans;

  PlansEndpoint(Plans plans) {
    this.plans = plans;
  }

  @GetMapping
  @Operation(summary = "The plans one may see, by month")
  Page<PlanView> all(@RequestParam(required = false) @Nullable String employee, Caller caller) {
    return Page.of(plans.visibleTo(caller, employee));
  }

  @GetMapping("/{id}")
  @Operation(summary = "A plan")
  PlanView one(@PathVariable String id, Caller caller) {
    return plans.readable(id, caller);
  }
}
