package voti.orders.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.orders.exchange.ExchangeCommand.ApproveExchangeTerms;
import voti.orders.exchange.ExchangeCommand.DraftExchangeTerms;
import voti.orders.exchange.ExchangeCommand.RefuseExchangeTerms;
import voti.orders.family.StoredFamilies;
import voti.values.Ids;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

@RestController
@RequestMapping("/api/orders/exchange-terms")
class ExchangeTermsEndpoint {

  private static final String DRAFT =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001",
       "contract": "con-7f-0192f3a0-0002-7000-8000-000000000001", "name": "Exchange 2010",
       "currency": "SEK", "quota": "5", "months": 12, "windowDays": 90, "returnDays": 30,
       "from": "2010-01-01", "until": "2011-01-01", "reason": "As negotiated for the year."}
      """;
  private static final String DECIDED =
      """
      {"reason": "As last year."}
      """;

  private final Commands commands;
  private final StoredExchanges exchanges;
  private final AccountScope scope;
  private final StoredFamilies families;

  ExchangeTermsEndpoint(
      Commands commands, StoredExchanges exchanges, AccountScope scope, StoredFamilies families) {
    this.commands = commands;
    this.exchanges = exchanges;
    this.scope = scope;
    this.families = families;
  }

  /**
   * Terms as they are asked for.
   *
   * @param contract they belong to; {@code null}: none
   * @param quota percent of the net value delivered in the months before a request
   * @param families codes of product families; without them all
   * @param until the first day on which nothing is exchanged any more
   */
  record TermsRequest(
      @NotBlank String account,
      @Nullable String contract,
      @NotBlank String name,
      @Pattern(regexp = "[A-Z]{3}", message = "is an ISO 4217 code such as EUR") String currency,
      @NotNull Percentage quota,
      int months,
      int windowDays,
      int returnDays,
      @Nullable List<String> families,
      @NotNull LocalDate from,
      @NotNull LocalDate until,
      @Nullable String reason) {

    ExchangeTerms terms() {
      return new ExchangeTerms(
          name,
          Currency.getInstance(currency).getCurrencyCode(),
          quota,
          months,
          windowDays,
          returnDays,
          families == null ? List.of() : families,
          new Period(from, until));
    }
  }

  /** A decision, and why. */
  record DecisionRequest(@NotBlank String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Writes down what may be exchanged; somebody else approves it",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DRAFT))))
  Accepted draft(@Valid @RequestBody TermsRequest request, Caller caller) {
    var author = caller.as(Roles.KAM, Roles.HEAD).because(request.reason());
    var account = request.account();
    if (!Ids.isA("acc", account)) {
      throw new IllegalArgumentException("account: an account's id is acc-<slot>-<uuid>");
    }
    scope.requireWrite(account, author);
    var terms = request.terms();
    for (var family : terms.families()) {
      if (!families.knows(family)) {
        throw new RuleBroken(
            "family-is-known",
            "families: there is no family " + family + ".",
            new Fact("field", "families"),
            new Fact("family", family));
      }
    }
    var contract = request.contract();
    return commands.send(
        new DraftExchangeTerms(
            author.newId("exa", Ids.slotOf(account)),
            account,
            contract == null || contract.isBlank() ? null : contract,
            terms),
        author);
  }

  @PostMapping("/{agreement}/approvals")
  @Operation(
      summary = "Lets terms of exchange hold",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted approve(
      @PathVariable String agreement, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(
        new ApproveExchangeTerms(agreement), decider(agreement, request.reason(), caller));
  }

  @PostMapping("/{agreement}/refusals")
  @Operation(
      summary = "Turns drafted terms of exchange down",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted refuse(
      @PathVariable String agreement, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(
        new RefuseExchangeTerms(agreement), decider(agreement, request.reason(), caller));
  }

  private Caller decider(String agreement, String reason, Caller caller) {
    var decider =
        caller.as(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR, Roles.HEAD).because(reason);
    exchanges.toWrite(agreement, decider);
    return decider;
  }
}
