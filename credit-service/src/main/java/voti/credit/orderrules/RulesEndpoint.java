package voti.credit.orderrules;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.creditaccount.CreditRules;
import voti.credit.creditaccount.RuleTold;
import voti.kit.command.Caller;
import voti.kit.security.Roles;

/** Says by which rules orders are held back and let through: decisions cite their version. */
@RestController
class RulesEndpoint {

  private static final String KEPT_IN =
      "credit-service/src/main/resources/policies/credit-rules.json";

  private final CreditRules rules;

  RulesEndpoint(CreditRules rules) {
    this.rules = rules;
  }

  /**
   * The rules in force.
   *
   * @param name of the policy
   * @param version as decisions cite it
   * @param keptIn the file they are shipped in with the service; earlier versions are put aside
   *     below it, so that decisions can be made again from their record
   * @param rules in the order in which they are asked
   */
  record Answer(String name, String version, String keptIn, List<RuleTold> rules) {}

  @Operation(
      summary = "The rules of the order check: those that hold back, those that let through",
      description =
          "Rules that hold back are asked first; only when one fails are those asked that let an"
              + " order through all the same. They are data that is shipped with the service.")
  @GetMapping("/api/credit/rules")
  Answer rules(@Parameter(hidden = true) Caller caller) {
    caller.as(
        Roles.CONTROLLER,
        Roles.HEAD,
        Roles.KAM,
        Roles.SUPPORT,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.COMMERCIAL_DIRECTOR,
        Roles.GENERAL_DIRECTOR);
    return new Answer(rules.name(), rules.version(), KEPT_IN, RuleTold.of(rules));
  }
}
