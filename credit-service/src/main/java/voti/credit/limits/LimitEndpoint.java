package voti.credit.limits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.authority.CreditAuthority;
import voti.credit.creditaccount.CreditAccountCommand.DecideLimit;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Ids;
import voti.values.Money;

/** Decides how much may be at risk with a debtor. */
@RestController
class LimitEndpoint {

  static final String EXAMPLE =
      """
      {"limit": {"amount": "10000.00", "currency": "SEK"},
       "check": "chk-7f-0192f3a0-0054-7000-8000-000000000001", "on": "2010-01-19",
       "reason": "Sound figures, first season"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final RecordedChecks checks;
  private final CreditAuthority authority;
  private final WhatFollows follows;

  LimitEndpoint(
      Commands commands,
      AccountScope scope,
      RecordedChecks checks,
      CreditAuthority authority,
      WhatFollows follows) {
    this.commands = commands;
    this.scope = scope;
    this.checks = checks;
    this.authority = authority;
    this.follows = follows;
  }

  record LimitRequest(Money limit, String check, LocalDate on, @NotBlank String reason) {
    LimitRequest {
      if (!Ids.isA("chk", check)) {
        throw new IllegalArgumentException("a check's id looks like chk-7f-…, not " + check);
      }
    }
  }

  @Operation(
      summary = "Decide the credit limit of an account, on the ground of a check, if one may alone")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(EXAMPLE)))
  @PostMapping("/api/credit/accounts/{account}/limits")
  LimitAnswer decide(
      @PathVariable String account,
      @Valid @RequestBody LimitRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    scope.requireWrite(account, controller);
    var check = checks.get(body.check());
    var accepted =
        commands.send(
            new DecideLimit(
                CreditAccounts.of(account),
                account,
                body.limit(),
                check,
                body.on(),
                authority.route(body.limit(), check.creditClass())),
            controller);
    return LimitAnswer.of(accepted, follows.of(account, body.limit()));
  }
}
