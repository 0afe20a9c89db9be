package voti.accounts.contract.drafting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.accounts.contract.ContractCommand.DraftContract;
import voti.accounts.contract.Terms;
import voti.accounts.desk.Desk;
import voti.accounts.desk.IdShape;
import voti.accounts.person.People;
import voti.accounts.reading.ReadingRecord;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;

@RestController
@RequestMapping("/api/accounts/{account}/contracts")
class DraftingEndpoint {

  private static final String EXAMPLE =
      """
      {"paymentDays": 30, "column": "B", "currency": "SEK", "from": "2010-01-19"}
      """;

  private final Desk desk;
  private final AccountScope scope;
  private final SalesContracts contracts;
  private final People people;
  private final ReadingRecord readings;

  DraftingEndpoint(
      Desk desk,
      AccountScope scope,
      SalesContracts contracts,
      People people,
      ReadingRecord readings) {
    this.readings = readings;
    this.people = people;
    this.desk = desk;
    this.scope = scope;
    this.contracts = contracts;
  }

  /** The terms, and why they are as they are where that needs saying. */
  record DraftRequest(
      @Pattern(regexp = IdShape.CONTRACT, message = IdShape.MESSAGE) @Nullable String id,
      @Min(0) int paymentDays,
      @NotBlank String column,
      Currency currency,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String reason) {

    @AssertTrue(message = "the day after the last comes after the first")
    boolean isUntilAfterFrom() {
      return until == null || until.isAfter(from);
    }

    Terms terms() {
      return new Terms(paymentDays, column, currency.getCurrencyCode(), from, until);
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Drafts a contract; more than sixty payment days take the commercial director",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted draft(
      @PathVariable String account, @Valid @RequestBody DraftRequest request, Caller caller) {
    var drafting = caller.as(Roles.KAM, Roles.COMMERCIAL_DIRECTOR).because(request.reason());
    scope.requireWrite(account, drafting);
    var id = request.id();
    return desk.decide(
        new DraftContract(
            id == null ? drafting.newId("con", Ids.slotOf(account)) : id, account, request.terms()),
        drafting);
  }

  @GetMapping
  @Operation(summary = "The account's contracts, oldest first")
  Page<ContractView> list(@PathVariable String account, Caller caller) {
    scope.requireRead(account, caller);
    var named =
        contracts.of(account).stream()
            .map(one -> one.named(by -> by.named(people.name(by.signatory()).orElse(null))))
            .toList();
    if (named.stream().anyMatch(ContractView::namesSomebody)) {
      readings.names(account, caller);
    }
    return Page.of(named);
  }
}
