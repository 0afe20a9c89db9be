package voti.credit.dunnings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.dunningterms.DunningTermsCommand.SetDunningTerms;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.personal.Seals;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Ids;
import voti.values.Sealed;

/** How a debtor is reminded. The address is sealed before it is kept: it may be a person's. */
@RestController("dunningTermsEndpoint")
class TermsEndpoint {

  static final String TERMS =
      """
      {"language": "en", "address": "invoices@example.com", "excluded": false,
       "on": "2010-03-01", "reason": "As they asked"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final Terms terms;
  private final Seals seals;

  TermsEndpoint(Commands commands, AccountScope scope, Terms terms, Seals seals) {
    this.commands = commands;
    this.scope = scope;
    this.terms = terms;
    this.seals = seals;
  }

  /**
   * The body of a change.
   *
   * @param address for e-mail; without one letters are printed
   */
  record TermsRequest(
      @NotBlank String language,
      @Email @Nullable String address,
      boolean excluded,
      LocalDate on,
      @NotBlank String reason) {}

  /**
   * What is in force.
   *
   * @param addressed the domain of the address; {@code null} where there is none
   */
  record InForce(
      String account,
      String language,
      boolean excluded,
      @Nullable String addressed,
      @Nullable LocalDate on,
      @Nullable String reason) {}

  @Operation(summary = "How the debtor is reminded")
  @GetMapping("/api/credit/accounts/{account}/dunning-terms")
  InForce one(@PathVariable String account, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    return terms
        .of(account)
        .map(
            row ->
                new InForce(
                    account,
                    row.language(),
                    row.excluded(),
                    Optional.ofNullable(row.address())
                        .flatMap(seals::open)
                        .map(address -> address.substring(address.indexOf('@')))
                        .orElse(null),
                    row.on(),
                    row.reason()))
        .orElseGet(() -> new InForce(account, "en", false, null, null, null));
  }

  @Operation(summary = "Say how the debtor is reminded, or that it is not")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(TERMS)))
  @PostMapping("/api/credit/accounts/{account}/dunning-terms")
  Accepted set(
      @PathVariable String account,
      @Valid @RequestBody TermsRequest body,
      @Parameter(hidden = true) Caller caller) {
    var decider = caller.as(Roles.CONTROLLER, Roles.HEAD).because(body.reason());
    scope.requireWrite(account, decider);
    return commands.send(
        new SetDunningTerms(
            Ids.named("dte", Ids.slotOf(account), account),
            account,
            body.language(),
            sealed(account, body.address(), decider),
            body.excluded(),
            body.on()),
        decider);
  }

  private @Nullable Sealed sealed(String account, @Nullable String address, Caller caller) {
    if (address == null || address.isBlank()) {
      return null;
    }
    var seal = seals.of(account, address, () -> caller.newId("per", Ids.slotOf(account)));
    return seals.seal(seal, address.strip());
  }
}
