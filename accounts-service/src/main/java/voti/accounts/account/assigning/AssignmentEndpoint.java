package voti.accounts.account.assigning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.accounts.account.AccountCommand.AssignAccount;
import voti.accounts.desk.Desk;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;

@RestController
@RequestMapping("/api/accounts/{id}/assignments")
class AssignmentEndpoint {

  private static final String EXAMPLE =
      """
      {"kam": "emp-00-0192f3a0-00a1-7000-8000-000000000009", "department": "north",
       "from": "2010-03-01", "reason": "The manager moves to another segment."}
      """;

  private final Desk desk;
  private final AccountScope scope;

  AssignmentEndpoint(Desk desk, AccountScope scope) {
    this.desk = desk;
    this.scope = scope;
  }

  /** To whom, from which day, and why. */
  record AssignmentRequest(
      @NotBlank String kam, @NotBlank String department, LocalDate from, @NotBlank String reason) {}

  @PostMapping
  @Operation(
      summary = "Hands the account to another manager",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted assign(
      @PathVariable String id, @Valid @RequestBody AssignmentRequest request, Caller caller) {
    var deciding = caller.as(Roles.HEAD, Roles.COMMERCIAL_DIRECTOR).because(request.reason());
    scope.requireWrite(id, deciding);
    return desk.decide(
        new AssignAccount(id, request.kam(), request.department(), request.from()), deciding);
  }
}
