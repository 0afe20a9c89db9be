package voti.accounts.account.merging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.accounts.account.AccountCommand.MergeAccount;
import voti.accounts.desk.Desk;
import voti.accounts.desk.IdShape;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/accounts/{id}/merges")
class MergeEndpoint {

  private static final String EXAMPLE =
      """
      {"into": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "on": "2010-03-01",
       "reason": "Registered twice: one company, two location numbers."}
      """;

  private final Desk desk;
  private final AccountScope scope;
  private final AccountDirectory directory;

  MergeEndpoint(Desk desk, AccountScope scope, AccountDirectory directory) {
    this.desk = desk;
    this.scope = scope;
    this.directory = directory;
  }

  /** Into which account, from which day, and why. */
  record MergeRequest(
      @NotBlank @Pattern(regexp = IdShape.ACCOUNT, message = IdShape.MESSAGE) String into,
      LocalDate on,
      @NotBlank String reason) {}

  @PostMapping
  @Operation(
      summary = "Merges the account into another of the same customer; it cannot be undone",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted merge(@PathVariable String id, @Valid @RequestBody MergeRequest request, Caller caller) {
    var deciding = caller.as(Roles.HEAD, Roles.COMMERCIAL_DIRECTOR).because(request.reason());
    scope.requireWrite(id, deciding);
    scope.requireWrite(request.into(), deciding);
    mustStand(request.into());
    return desk.decide(new MergeAccount(id, request.into(), request.on()), deciding);
  }

  private void mustStand(String into) {
    var status = directory.find(into).map(AccountEntry::status);
    if (status.isEmpty()) {
      throw new Unknown(
          "account-is-known", "there is no account " + into, new Fact("account", into));
    }
    if (status.get().equals(AccountEntry.MERGED)) {
      throw new RuleBroken(
          "account-is-merged-into-one-that-stands",
          "account " + into + " is merged into another itself; merge into that one",
          new Fact("into", into));
    }
  }
}
