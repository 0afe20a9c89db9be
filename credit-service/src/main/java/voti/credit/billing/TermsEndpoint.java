package voti.credit.billing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.terms.AgreedTerms;
import voti.credit.terms.BillingTermsCommand.AgreeTerms;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Ids;

/** The terms on which a buyer is billed. */
@RestController
@RequestMapping("/api/credit/accounts/{account}/terms")
class TermsEndpoint {

  static final String EXAMPLE =
      """
      {"days": 30, "endOfMonth": false, "invoicing": "MONTHLY",
       "instalments": [{"share": "50", "days": 14}, {"share": "50", "days": 30}],
       "discount": {"percent": "2", "days": 10},
       "publicBody": false, "expresslyAgreed": false,
       "buyerReference": "COST-CENTRE-7", "eInvoice": true,
       "on": "2010-01-20", "reason": "Wants one invoice a month"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final TermsView terms;

  TermsEndpoint(Commands commands, AccountScope scope, TermsView terms) {
    this.commands = commands;
    this.scope = scope;
    this.terms = terms;
  }

  /**
   * What holds for a buyer.
   *
   * @param on the day it was agreed; {@code null} where nothing was and the usual holds
   */
  record Answer(String account, AgreedTerms terms, @Nullable LocalDate on) {}

  @Operation(summary = "The terms on which a buyer is billed")
  @GetMapping
  Answer read(@PathVariable String account, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    return terms
        .find(account)
        .map(row -> new Answer(account, row.terms(), row.on()))
        .orElseGet(() -> new Answer(account, AgreedTerms.USUAL, null));
  }

  @Operation(
      summary = "Agree the terms on which a buyer is billed",
      description =
          "Days to pay (or the contract's of each order), from the invoice or the end of its month,"
              + " instalments, a settlement discount, and whether deliveries are billed each or by"
              + " period. More than 60 days need express agreement, more than 30 of a public body.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(EXAMPLE)))
  @PostMapping
  Accepted agree(
      @PathVariable String account,
      @Valid @RequestBody TermsRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    scope.requireWrite(account, controller);
    var id = Ids.named("bil", Ids.slotOf(account), account);
    return commands.send(new AgreeTerms(id, account, body.terms(), body.on()), controller);
  }
}
