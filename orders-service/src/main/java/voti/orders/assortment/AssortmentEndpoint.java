package voti.orders.assortment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.orders.accounts.Buyers;
import voti.orders.accounts.Buyers.ContractCopy;
import voti.orders.assortment.AssortmentCommand.AgreeAssortment;
import voti.orders.assortment.AssortmentCommand.LiftAssortment;
import voti.orders.family.Families;
import voti.orders.family.StoredFamilies;
import voti.orders.product.Catalogue;
import voti.orders.product.ProductStanding;
import voti.orders.views.OwnWrites;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/assortments")
class AssortmentEndpoint {

  private static final String AGREED =
      """
      {"contract": "con-7f-0192f3a0-0002-7000-8000-000000000001", "from": "2028-01-01",
       "covers": ["PAINT", "SItemNo011"], "reason": "As negotiated for the year."}
      """;
  private static final String LIFTED =
      """
      {"contract": "con-7f-0192f3a0-0002-7000-8000-000000000001", "from": "2029-01-01",
       "reason": "The new year has no assortment."}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final Buyers buyers;
  private final Assortments assortments;
  private final Families families;
  private final StoredFamilies stored;
  private final Catalogue catalogue;
  private final OwnWrites writes;
  private final Clock clock;

  AssortmentEndpoint(
      Commands commands,
      AccountScope scope,
      Buyers buyers,
      Assortments assortments,
      Families families,
      StoredFamilies stored,
      Catalogue catalogue,
      OwnWrites writes,
      Clock clock) {
    this.commands = commands;
    this.scope = scope;
    this.buyers = buyers;
    this.assortments = assortments;
    this.families = families;
    this.stored = stored;
    this.catalogue = catalogue;
    this.writes = writes;
    this.clock = clock;
  }

  /** What a contract covers from a day on: families by code, products by id or item number. */
  record AssortmentRequest(
      @NotBlank String contract, LocalDate from, List<String> covers, @Nullable String reason) {}

  /** From which day on a contract covers whatever we sell. */
  record LiftRequest(@NotBlank String contract, LocalDate from, @NotBlank String reason) {}

  @PostMapping
  @Operation(
      summary = "Agrees on which families and products a contract covers from a day on",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(AGREED))))
  Accepted agree(@Valid @RequestBody AssortmentRequest request, Caller caller) {
    var contract = contract(request.contract(), caller);
    writes.seen();
    var reason = request.reason() == null ? "" : request.reason();
    var covered = new ArrayList<String>();
    var products = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (var named : request.covers()) {
      if (stored.knows(named)) {
        covered.add(named);
      } else {
        catalogue
            .findNamed(named)
            .map(ProductStanding::product)
            .ifPresentOrElse(products::add, () -> unknown.add(named));
      }
    }
    return commands.send(
        new AgreeAssortment(
            id(contract),
            contract.account(),
            contract.contract(),
            request.from(),
            covered,
            products,
            unknown,
            reason),
        mayAgree(caller).because(reason));
  }

  @PostMapping("/lifts")
  @Operation(
      summary = "Lets a contract cover whatever we sell from a day on",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(LIFTED))))
  Accepted lift(@Valid @RequestBody LiftRequest request, Caller caller) {
    var contract = contract(request.contract(), caller);
    return commands.send(
        new LiftAssortment(
            id(contract),
            contract.account(),
            contract.contract(),
            request.from(),
            request.reason()),
        mayAgree(caller).because(request.reason()));
  }

  @GetMapping
  @Operation(summary = "What an account can buy on a day, by its contract in force then")
  AssortmentView of(
      @RequestParam String account,
      @RequestParam(required = false) @Nullable LocalDate on,
      Caller caller) {
    scope.requireRead(account, caller);
    var day = on == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : on;
    var contract = buyers.contract(account, day);
    var coverages =
        contract.map(ContractCopy::contract).map(assortments::of).orElse(Coverages.NONE);
    return AssortmentView.of(account, day, contract, coverages, families.branches(), catalogue);
  }

  private ContractCopy contract(String id, Caller caller) {
    var contract =
        buyers
            .signed(id)
            .orElseThrow(
                () ->
                    new Unknown(
                        "contract-is-known",
                        "There is no signed contract " + id + ".",
                        new Fact("contract", id)));
    scope.requireWrite(contract.account(), caller);
    return contract;
  }

  private static Caller mayAgree(Caller caller) {
    return caller.as(Roles.KAM, Roles.HEAD, Roles.COMMERCIAL_DIRECTOR);
  }

  private static String id(ContractCopy contract) {
    return Ids.named("ass", Ids.slotOf(contract.account()), contract.contract());
  }
}
