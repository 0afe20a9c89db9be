package voti.planning.pay;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.planning.attainment.Attaining;
import voti.planning.payschemes.PaySchemes;
import voti.planning.plans.Plans;
import voti.planning.staff.EmployeeScope;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/planning/plans/{id}/pay")
class PayEndpoint {

  private final Plans plans;
  private final PaySchemes schemes;
  private final Attaining attaining;
  private final EmployeeScope scope;

  PayEndpoint(Plans plans, PaySchemes schemes, Attaining attaining, EmployeeScope scope) {
    this.plans = plans;
    this.schemes = schemes;
    this.attaining = attaining;
    this.scope = scope;
  }

  @GetMapping
  @Operation(
      summary = "What a plan pays its employee as far as it is met",
      description =
          "With goods: what it would pay if that net value, in the plan's currency, were delivered"
              + " on top. It counts to the volume alone.")
  Pay of(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable BigDecimal goods,
      Caller caller) {
    var plan = plans.readable(id, caller);
    if (!scope.seesPayOf(caller).test(plan.employee())) {
      throw new NotAuthorised("pay-is-in-scope", "the pay of another's plan is not shown to all");
    }
    var scheme =
        schemes
            .of(plan.employee(), plan.month())
            .orElseThrow(
                () ->
                    new Unknown(
                        "pay-is-agreed",
                        "no approved scheme pays " + plan.employee() + " in " + plan.month(),
                        new Fact("employee", plan.employee()),
                        new Fact("month", plan.month().toString())));
    var more = Objects.requireNonNullElse(goods, BigDecimal.ZERO);
    return Pay.of(plan, scheme, attaining.of(plan, more));
  }
}
