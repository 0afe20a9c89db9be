package voti.accounts.contract.signing;

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
import voti.accounts.contract.ContractCommand.SignContract;
import voti.accounts.contract.Side;
import voti.accounts.contract.drafting.SalesContracts;
import voti.accounts.desk.Desk;
import voti.accounts.person.Naming;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/accounts/contracts/{id}/signatures")
class SigningEndpoint {

  private static final String EXAMPLE =
      """
      {"signatory": "emp-00-0192f3a0-00a1-7000-8000-000000000001", "party": "seller",
       "on": "2010-01-19"}
      """;

  private final Desk desk;
  private final AccountScope scope;
  private final SalesContracts contracts;
  private final Naming naming;

  SigningEndpoint(Desk desk, AccountScope scope, SalesContracts contracts, Naming naming) {
    this.naming = naming;
    this.desk = desk;
    this.scope = scope;
    this.contracts = contracts;
  }

  /** Who signs, for which side, on which day. */
  record SignatureRequest(
      @NotBlank String signatory,
      @Pattern(regexp = "buyer|seller", message = "one signs for the buyer or for the seller")
          String party,
      LocalDate on) {}

  @PostMapping
  @Operation(
      summary = "Signs for one side; with the second signature the contract holds",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted sign(
      @PathVariable String id, @Valid @RequestBody SignatureRequest request, Caller caller) {
    var manager = caller.as(Roles.KAM);
    var contract =
        contracts.find(id).orElseThrow(() -> new Unknown("contract", "there is no contract " + id));
    scope.requireWrite(contract.account(), manager);
    var signatory = naming.person(contract.account(), request.signatory(), manager);
    return desk.decide(
        new SignContract(id, signatory, Side.named(request.party()), request.on()), manager);
  }
}
