package voti.credit.ledgermaps;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.ledgermap.LedgerAccounts;
import voti.credit.ledgermap.LedgerMappingCommand.ApproveLedgerMapping;
import voti.credit.ledgermap.LedgerMappingCommand.DraftLedgerMapping;
import voti.credit.ledgermap.LedgerMappingCommand.WithdrawLedgerMapping;
import voti.credit.numbering.NumberSeriesCommand.DrawNumber;
import voti.credit.numbering.NumberSeriesEvent.NumberDrawn;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;
import voti.values.decision.WrongState;

/** Drafts, approves and withdraws versions of the ledger's accounts, and shows them. */
@RestController
@RequestMapping("/api/credit/ledger-mappings")
class MappingsEndpoint {

  static final String DRAFT =
      """
      {"reason": "The chart of accounts of the new ledger",
       "accounts": {
         "name": "ledger-accounts", "source": "Chart of accounts 2026",
         "accounts": [
           {"symbol": "receivables", "number": "1300", "name": "Trade receivables"},
           {"symbol": "sales", "number": "6000", "name": "Sales"},
           {"symbol": "sales", "category": "S", "rate": "24", "number": "6024",
            "name": "Sales at 24 %"},
           {"symbol": "output-vat", "number": "2610", "name": "Output VAT"},
           {"symbol": "bank", "number": "1100", "name": "Bank"},
           {"symbol": "unidentified-receipts", "number": "2390", "name": "Cash in transit"},
           {"symbol": "unallocated-receipts", "number": "2391", "name": "Cash to be matched"},
           {"symbol": "settlement-discount", "number": "6910", "name": "Discounts for paying"},
           {"symbol": "rounding", "number": "7910", "name": "Differences"},
           {"symbol": "bank-charges", "number": "7920", "name": "Charges of banks"},
           {"symbol": "bad-debt", "number": "7930", "name": "Bad debts"},
           {"symbol": "recovered-bad-debt", "number": "6930", "name": "Bad debts paid"},
           {"symbol": "interest-income", "number": "6950", "name": "Interest"},
           {"symbol": "fee-income", "number": "6960", "name": "Fees"},
           {"symbol": "prepayments-billed", "number": "2370", "name": "Prepayments asked for"},
           {"symbol": "prepayments-received", "number": "2380", "name": "Prepayments"},
           {"symbol": "exchange-difference", "number": "7940", "name": "Exchange differences"},
           {"symbol": "opening-balance", "number": "2999", "name": "Opening balances"}]}}
      """;
  static final String APPROVAL =
      """
      {"effectiveFrom": "2040-01-01", "reason": "Compared with the ledger"}
      """;

  static final String WITHDRAWAL =
      """
      {"reason": "The ledger kept its old chart of accounts"}
      """;

  private static final String SERIES = Ids.named("num", Ids.NO_SLOT, "ledger-mapping");

  private final Commands commands;
  private final LedgerMappings mappings;
  private final Clock clock;

  MappingsEndpoint(Commands commands, LedgerMappings mappings, Clock clock) {
    this.commands = commands;
    this.mappings = mappings;
    this.clock = clock;
  }

  /**
   * The body of a draft.
   *
   * @param basedOn the version it was made from; the one in force today when absent
   */
  record Draft(@Nullable String basedOn, LedgerAccounts accounts, @NotBlank String reason) {}

  /**
   * The body of an approval.
   *
   * @param effectiveFrom what is posted on this day and later goes to its accounts
   */
  record Approval(LocalDate effectiveFrom, @NotBlank String reason) {}

  @Operation(summary = "Draft a new version of the ledger's accounts")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(DRAFT)))
  @PostMapping
  Accepted draft(@Valid @RequestBody Draft body, @Parameter(hidden = true) Caller caller) {
    var drafter = caller.as(Roles.CONTROLLER).because(body.reason());
    var id = drafter.newId("lgm", Ids.NO_SLOT);
    var base =
        body.basedOn() == null
            ? LedgerMappings.on(mappings.all(), today()).mapping()
            : mappings.find(body.basedOn()).mapping();
    var drawn = commands.send(new DrawNumber(SERIES, "", 0, id), drafter.whatever());
    var version = ((NumberDrawn) drawn.happened().getFirst().event()).ordinal() + 1;
    return commands.send(new DraftLedgerMapping(id, version, base, body.accounts()), drafter);
  }

  @Operation(summary = "Put a drafted version in force from a day on, as a second person")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(APPROVAL)))
  @PostMapping("/{mapping}/approvals")
  Accepted approve(
      @PathVariable String mapping,
      @Valid @RequestBody Approval body,
      @Parameter(hidden = true) Caller caller) {
    var approver = caller.as(Roles.CONTROLLER, Roles.ADMIN).because(body.reason());
    isNotShipped(mapping);
    return commands.send(new ApproveLedgerMapping(mapping, body.effectiveFrom()), approver);
  }

  /** The body of a withdrawal. */
  record WithdrawalBody(@NotBlank String reason) {}

  @Operation(summary = "Take a draft back; it can no longer be approved")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(WITHDRAWAL)))
  @PostMapping("/{mapping}/withdrawals")
  Accepted withdraw(
      @PathVariable String mapping,
      @Valid @RequestBody WithdrawalBody body,
      @Parameter(hidden = true) Caller caller) {
    var drafter = caller.as(Roles.CONTROLLER, Roles.ADMIN).because(body.reason());
    isNotShipped(mapping);
    return commands.send(new WithdrawLedgerMapping(mapping), drafter);
  }

  @Operation(summary = "All versions of the ledger's accounts, the newest first")
  @GetMapping
  Page<MappingView> list(@Parameter(hidden = true) Caller caller) {
    reader(caller);
    var all = mappings.all();
    return Page.of(all.stream().map(row -> MappingView.of(row, all, today())).toList());
  }

  @Operation(summary = "One version, with what differs from the one it was made from")
  @GetMapping("/{mapping}")
  MappingView one(@PathVariable String mapping, @Parameter(hidden = true) Caller caller) {
    reader(caller);
    return MappingView.of(mappings.find(mapping), mappings.all(), today());
  }

  private static void reader(Caller caller) {
    caller.as(
        Roles.CONTROLLER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.GENERAL_DIRECTOR,
        Roles.COMMERCIAL_DIRECTOR);
  }

  private static void isNotShipped(String mapping) {
    if (mapping.equals(LedgerMappings.SHIPPED)) {
      throw new WrongState(
          "mapping-is-drafted", "The shipped version is in force without an approval.");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
