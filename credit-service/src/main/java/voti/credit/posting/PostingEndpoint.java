package voti.credit.posting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.invoice.InvoiceCommand.PostInvoice;
import voti.credit.invoice.Invoices;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Takes bills that another system issued, and asks for prepayments. */
@RestController
@RequestMapping("/api/credit")
class PostingEndpoint {

  static final String POSTED =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "number": "ERP-2026-118",
       "issuedOn": "2026-02-02", "dueOn": "2026-03-04",
       "lines": [{"name": "Service of a tinting machine", "product": "SRV-1",
                  "quantity": {"amount": "2", "unit": "HUR"},
                  "net": {"amount": "90.00", "currency": "EUR"},
                  "allowance": {"amount": "10.00", "currency": "EUR"},
                  "vatCategory": "S", "vatRate": "24"}],
       "charge": {"amount": "10.00", "currency": "EUR"},
       "gross": {"amount": "124.00", "currency": "EUR"}, "source": "erp"}
      """;
  static final String PREPAYMENT =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001",
       "order": "ord-7f-0192f3a0-0020-7000-8000-000000000001",
       "net": {"amount": "500.00", "currency": "EUR"}, "vatCategory": "S",
       "issuedOn": "2026-02-02", "days": 7, "text": "Prepayment for order 34",
       "reason": "First order of a new buyer"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final Posting posting;

  PostingEndpoint(Commands commands, AccountScope scope, Posting posting) {
    this.commands = commands;
    this.scope = scope;
    this.posting = posting;
  }

  @Operation(
      summary = "Take a bill that another system issued, or a credit note on one",
      description =
          "Known by account and number: the same bill again changes nothing, another under the same"
              + " number is refused. Its lines, charge and VAT must come to its gross. With kind"
              + " CREDIT_NOTE it names the bill in preceding and says its cause; it has no dueOn,"
              + " days or charge, carries the VAT of the bill and never exceeds it.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(POSTED)))
  @PostMapping("/invoices")
  Accepted post(
      @Valid @RequestBody PostedInvoiceRequest body, @Parameter(hidden = true) Caller caller) {
    var permitted = caller.as(Roles.CONTROLLER, Roles.INTEGRATION);
    scope.requireWrite(body.account(), permitted);
    var once = permitted.causedBy(Ids.named("dig", Ids.NO_SLOT, body.said()));
    if (body.isCreditNote()) {
      return credit(body, once);
    }
    var invoice = Invoices.ofPosted(body.account(), body.number());
    var draft = posting.checked(body, invoice);
    return commands.send(new PostInvoice(invoice, body.account(), body.number(), draft), once);
  }

  private Accepted credit(PostedInvoiceRequest body, Caller once) {
    try {
      return commands.send(posting.credit(body), once);
    } catch (AggregateNotFoundException none) {
      throw new Unknown(
          "bill-is-known",
          "There is no bill " + body.bill() + " of another system on this account.",
          new Fact("preceding", body.bill()));
    }
  }

  @Operation(
      summary = "Ask for a prepayment on an order",
      description =
          "Gets a number of the prepayment series once it is decided, at the VAT rate of its day.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(PREPAYMENT)))
  @PostMapping("/prepayments")
  Accepted prepay(
      @Valid @RequestBody PrepaymentRequest body, @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    scope.requireWrite(body.account(), controller);
    var invoice = controller.newId("inv", Ids.slotOf(body.account()));
    return commands.send(
        new PostInvoice(invoice, body.account(), null, posting.draft(body)), controller);
  }
}
