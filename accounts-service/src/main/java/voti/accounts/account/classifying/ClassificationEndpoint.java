package voti.accounts.account.classifying;

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
import voti.accounts.account.AccountCommand.ClassifyAccount;
import voti.accounts.account.Classification;
import voti.accounts.desk.Desk;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;

@RestController
@RequestMapping("/api/accounts/{id}/classifications")
class ClassificationEndpoint {

  private static final String EXAMPLE =
      """
      {"segment": "building-materials", "accountClass": "A", "from": "2010-03-01",
       "reason": "Among the ten accounts that bring seven tenths of the profit."}
      """;

  private final Desk desk;
  private final AccountScope scope;

  ClassificationEndpoint(Desk desk, AccountScope scope) {
    this.desk = desk;
    this.scope = scope;
  }

  /** Of which segment and class, from which day, and why. */
  record ClassificationRequest(
      @NotBlank
          @Pattern(
              regexp = "[a-z0-9][a-z0-9-]{0,39}",
              message = "is a code of up to 40 small letters, digits and hyphens")
          String segment,
      @NotBlank @Pattern(regexp = "[ABC]", message = "is A, B or C") String accountClass,
      LocalDate from,
      @NotBlank String reason) {}

  @PostMapping
  @Operation(
      summary = "Says of which segment and class the account is",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted classify(
      @PathVariable String id, @Valid @RequestBody ClassificationRequest request, Caller caller) {
    var deciding = caller.as(Roles.HEAD, Roles.COMMERCIAL_DIRECTOR).because(request.reason());
    scope.requireWrite(id, deciding);
    var classification = new Classification(request.segment(), request.accountClass());
    return desk.decide(new ClassifyAccount(id, classification, request.from()), deciding);
  }
}
