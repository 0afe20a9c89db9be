package voti.orders.quotation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import voti.orders.access.OrderAccess;
import voti.orders.quotation.OfferRequest.OutlookRequest;
import voti.orders.quotation.OfferRequest.TermsRequest;
import voti.orders.quotation.QuotationCommand.DraftQuotation;
import voti.orders.quotation.QuotationCommand.RestateOutlook;
import voti.orders.quotation.QuotationCommand.ReviseQuotation;
import voti.orders.views.OwnWrites;
import voti.values.Ids;

@RestController
@RequestMapping("/api/orders/quotations")
class QuotationEndpoint {

  private static final String DRAFT =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "number": "Q-17", "currency": "SEK",
       "on": "2010-01-25", "validUntil": "2099-01-01",
       "outlook": {"opportunity": "opp-7f-1", "title": "Paint for nine shops", "probability": "60",
                   "expectedClose": "2010-03-01"},
       "lines": [{"product": "SItemNo001", "quantity": {"amount": "90", "unit": "LTR"}, "discount": "4"},
                 {"product": "SItemNo011", "quantity": {"amount": "20"}},
                 {"product": "SItemNo011", "quantity": {"amount": "40"}, "discount": "3", "alternativeTo": 2}],
       "terms": {"paymentDays": 30, "delivery": "DAP Stockholm, Incoterms 2020", "note": "Spring offer."},
       "reason": "Nine shops open in spring."}
      """;
  private static final String REVISION =
      """
      {"on": "2010-01-26", "validUntil": "2099-01-01",
       "lines": [{"product": "SItemNo001", "quantity": {"amount": "90"}, "discount": "7"}],
       "reason": "They ask for seven percent."}
      """;
  private static final String OUTLOOK =
      """
      {"outlook": {"title": "Paint for nine shops", "probability": "80", "expectedClose": "2010-02-15"},
       "reason": "The buyer agrees on the phone."}
      """;

  private final Commands commands;
  private final StoredQuotations quotations;
  private final Offering offering;
  private final AccountScope scope;
  private final OrderAccess access;
  private final OwnWrites writes;

  QuotationEndpoint(
      Commands commands,
      StoredQuotations quotations,
      Offering offering,
      AccountScope scope,
      OrderAccess access,
      OwnWrites writes) {
    this.commands = commands;
    this.quotations = quotations;
    this.offering = offering;
    this.scope = scope;
    this.access = access;
    this.writes = writes;
  }

  /** A quotation and its first version. */
  record DraftRequest(
      @NotBlank String account,
      @Nullable String number,
      @NotBlank String currency,
      @NotNull LocalDate on,
      @NotNull LocalDate validUntil,
      @Valid @Nullable OutlookRequest outlook,
      @NotEmpty List<OfferRequest.@Valid Line> lines,
      @Nullable TermsRequest terms,
      @Nullable String reason) {

    private OfferRequest offer() {
      return new OfferRequest(on, validUntil, lines, terms, reason);
    }
  }

  /** What is expected of it now, and why. */
  record RestateRequest(@Valid @NotNull OutlookRequest outlook, @NotBlank String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Drafts a quotation at our prices; beyond the mandate it goes to the head",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DRAFT))))
  Accepted draft(@Valid @RequestBody DraftRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT).because(request.reason());
    var account = request.account();
    if (!Ids.isA("acc", account)) {
      throw new IllegalArgumentException("account: an account's id is acc-<slot>-<uuid>");
    }
    scope.requireWrite(account, seller);
    writes.seen();
    var currency = Currency.getInstance(request.currency()).getCurrencyCode();
    var mandate = access.mandate(seller, request.on());
    var quotation = seller.newId("quo", Ids.slotOf(account));
    var number = OfferRequest.given(request.number());
    var outlook = request.outlook();
    return commands.send(
        new DraftQuotation(
            quotation,
            number == null ? "Q-" + quotation.substring(quotation.length() - 8) : number,
            currency,
            outlook == null ? null : outlook.outlook(),
            offering.offer(account, currency, request.offer(), mandate)),
        OrderAccess.citing(seller, mandate));
  }

  @PostMapping("/{quotation}/versions")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Drafts another version in the place of the one before; an expired one is renewed",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(REVISION))))
  Accepted revise(
      @PathVariable String quotation, @Valid @RequestBody OfferRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT).because(request.reason());
    var drafted = quotations.toWrite(quotation, seller);
    writes.seen();
    var mandate = access.mandate(seller, request.on());
    return commands.send(
        new ReviseQuotation(
            quotation, offering.offer(drafted.account(), drafted.currency(), request, mandate)),
        OrderAccess.citing(seller, mandate));
  }

  @PostMapping("/{quotation}/outlooks")
  @Operation(
      summary = "Says anew how probable it is, and when it is expected to be decided",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(OUTLOOK))))
  Accepted restate(
      @PathVariable String quotation, @Valid @RequestBody RestateRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT).because(request.reason());
    quotations.toWrite(quotation, seller);
    return commands.send(new RestateOutlook(quotation, request.outlook().outlook()), seller);
  }
}
