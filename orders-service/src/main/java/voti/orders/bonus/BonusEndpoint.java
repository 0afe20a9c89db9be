package voti.orders.bonus;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
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
import voti.orders.accounts.Buyers;
import voti.orders.accounts.Buyers.ContractCopy;
import voti.orders.bonus.BonusCommand.ApproveBonus;
import voti.orders.bonus.BonusCommand.DraftBonus;
import voti.orders.bonus.BonusCommand.EndBonus;
import voti.orders.bonus.BonusCommand.RefuseBonus;
import voti.orders.family.StoredFamilies;
import voti.orders.product.UnitCodes;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/bonuses")
class BonusEndpoint {

  private static final String DRAFT =
      """
      {"contract": "con-7f-0192f3a0-0002-7000-8000-000000000001", "name": "Paint 2010",
       "currency": "SEK", "from": "2010-01-01", "until": "2011-01-01",
       "measure": "value", "kind": "exceeding-part",
       "tiers": [{"threshold": "0", "percent": "0"}, {"threshold": "1000", "percent": "2"},
                 {"threshold": "5000", "percent": "3"}],
       "reason": "As negotiated for the year."}
      """;
  private static final String DECIDED =
      """
      {"reason": "As last year."}
      """;
  private static final String END =
      """
      {"on": "2010-12-31", "reason": "The buyer is taken over."}
      """;

  private final Commands commands;
  private final BonusAccess access;
  private final AccountScope scope;
  private final Buyers buyers;
  private final StoredFamilies families;

  BonusEndpoint(
      Commands commands,
      BonusAccess access,
      AccountScope scope,
      Buyers buyers,
      StoredFamilies families) {
    this.commands = commands;
    this.access = access;
    this.scope = scope;
    this.buyers = buyers;
    this.families = families;
  }

  /** A decision, and why. */
  record DecisionRequest(@NotBlank String reason) {}

  /** The first day that does not count, and why. */
  record EndRequest(LocalDate on, @NotBlank String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Writes down a bonus agreement; somebody else approves it",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DRAFT))))
  Accepted draft(@Valid @RequestBody BonusRequest request, Caller caller) {
    var author = caller.as(Roles.KAM, Roles.HEAD).because(request.reason());
    var contract = BonusRequest.given(request.contract());
    var account = contract == null ? named(request) : signed(contract).account();
    scope.requireWrite(account, author);
    var terms = request.terms();
    var family = terms.base().family();
    if (family != null && !families.knows(family)) {
      throw new RuleBroken(
          "family-is-known", "There is no family " + family + ".", new Fact("family", family));
    }
    var unit = terms.base().unit();
    if (unit != null && !UnitCodes.has(unit)) {
      throw new RuleBroken(
          "unit-is-of-recommendation-20",
          unit + " is no unit of UN/ECE Recommendation 20.",
          new Fact("unit", unit));
    }
    var id = request.id();
    return commands.send(
        new DraftBonus(
            id == null ? author.newId("bon", Ids.slotOf(account)) : id, account, contract, terms),
        author);
  }

  @PostMapping("/{agreement}/approvals")
  @Operation(
      summary = "Lets an agreement hold, for deliveries of its period that are over, too",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted approve(
      @PathVariable String agreement, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(
        new ApproveBonus(agreement), approver(agreement, caller, request.reason()));
  }

  @PostMapping("/{agreement}/refusals")
  @Operation(
      summary = "Turns a drafted agreement down",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted refuse(
      @PathVariable String agreement, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(new RefuseBonus(agreement), approver(agreement, caller, request.reason()));
  }

  @PostMapping("/{agreement}/ends")
  @Operation(
      summary = "Lets an agreement end earlier; what has counted stays",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(END))))
  Accepted end(
      @PathVariable String agreement, @Valid @RequestBody EndRequest request, Caller caller) {
    return commands.send(
        new EndBonus(agreement, request.on()), approver(agreement, caller, request.reason()));
  }

  private Caller approver(String agreement, Caller caller, @Nullable String reason) {
    var approver =
        caller.as(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR, Roles.HEAD).because(reason);
    access.toWrite(agreement, approver);
    return approver;
  }

  private static String named(BonusRequest request) {
    var account = BonusRequest.given(request.account());
    if (account == null) {
      throw new RuleBroken("bonus-has-an-account", "Name an account or a contract.");
    }
    return account;
  }

  private ContractCopy signed(String contract) {
    return buyers
        .signed(contract)
        .orElseThrow(
            () ->
                new Unknown(
                    "contract-is-known",
                    "There is no signed contract " + contract + ".",
                    new Fact("contract", contract)));
  }
}
