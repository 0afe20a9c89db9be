package voti.credit.policies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.policy.CreditPolicyCommand.ApprovePolicy;
import voti.credit.policy.CreditPolicyCommand.DraftPolicy;
import voti.credit.policy.CreditPolicyCommand.WithdrawPolicy;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** Drafts, approves and withdraws versions of the credit policy, and shows them. */
@RestController
@RequestMapping("/api/credit/policies")
class PoliciesEndpoint {

  static final String DRAFT =
      """
      {"reason": "Own payment behaviour counts for a third",
       "data": {
         "name": "credit-check", "source": "Altman 1995; own ledger 2008 to 2010",
         "zScore": {"workingCapital": "6.56", "retainedEarnings": "3.26", "ebit": "6.72",
                    "bookEquity": "1.05"},
         "safeAbove": "75", "distressBelow": "25", "leastKnown": "50",
         "measures": [
           {"measure": "z-double-prime", "weight": "60", "distressAt": "1.10", "safeAt": "2.60"},
           {"measure": "payment-behaviour", "weight": "30", "distressAt": "50", "safeAt": "85"},
           {"measure": "age-of-the-firm", "weight": "10", "distressAt": "2", "safeAt": "8"}],
         "behaviour": {"lostPerDay": "2", "halfLifeDays": 180},
         "classes": [
           {"creditClass": "SAFE", "shareOfEquity": "10", "shareOfTurnover": "8",
            "validMonths": 12},
           {"creditClass": "GREY", "shareOfEquity": "3", "validMonths": 6},
           {"creditClass": "DISTRESS", "shareOfEquity": "0", "validMonths": 3}],
         "knockOuts": {"taxDebtAbove": {"amount": "1000.00", "currency": "SEK"},
                       "registryStatuses": ["bankruptcy", "liquidation"],
                       "negativeEquity": true, "daysLateAbove": 90},
         "guaranteeCounted": "50",
         "sectors": [{"code": "F", "points": "40"}],
         "countries": [{"code": "EE", "points": "80"}]}}
      """;
  static final String APPROVAL =
      """
      {"effectiveFrom": "2040-01-01", "reason": "The replay of two years shows what it costs"}
      """;

  static final String WITHDRAWAL =
      """
      {"reason": "The replay shows that it refuses too many good payers"}
      """;

  private final Commands commands;
  private final Policies policies;
  private final VersionNumbers numbers;
  private final Clock clock;

  PoliciesEndpoint(Commands commands, Policies policies, VersionNumbers numbers, Clock clock) {
    this.commands = commands;
    this.policies = policies;
    this.numbers = numbers;
    this.clock = clock;
  }

  @Operation(summary = "Draft a new version of the credit policy")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(DRAFT)))
  @PostMapping
  Accepted draft(@Valid @RequestBody PolicyRequest body, @Parameter(hidden = true) Caller caller) {
    var drafter = drafter(caller).because(body.reason());
    var id = body.id() == null ? drafter.newId("cpo", Ids.NO_SLOT) : body.id();
    var base = body.basedOn() == null ? policies.on(today()).policy() : known(body.basedOn());
    var version = numbers.next(id, drafter);
    return commands.send(new DraftPolicy(id, version, base, body.data()), drafter);
  }

  @Operation(summary = "Put a drafted version in force from a day on, as a second person")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(APPROVAL)))
  @PostMapping("/{policy}/approvals")
  Accepted approve(
      @PathVariable String policy,
      @Valid @RequestBody ApprovalRequest body,
      @Parameter(hidden = true) Caller caller) {
    var approver = drafter(caller).because(body.reason());
    isNotShipped(policy);
    return commands.send(new ApprovePolicy(policy, body.effectiveFrom()), approver);
  }

  @Operation(summary = "Take a draft back; it can no longer be approved")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(WITHDRAWAL)))
  @PostMapping("/{policy}/withdrawals")
  Accepted withdraw(
      @PathVariable String policy,
      @Valid @RequestBody WithdrawalRequest body,
      @Parameter(hidden = true) Caller caller) {
    isNotShipped(policy);
    return commands.send(new WithdrawPolicy(policy), drafter(caller).because(body.reason()));
  }

  @Operation(summary = "All versions of the credit policy, or the one in force on a day")
  @GetMapping
  Page<PolicyView> list(
      @RequestParam(required = false) @Nullable LocalDate on,
      @Parameter(hidden = true) Caller caller) {
    reader(caller);
    var rows = policies.all();
    var day = on == null ? today() : on;
    var now = policies.rowOn(rows, day);
    var asked = on == null ? rows : List.of(now);
    return Page.of(asked.stream().map(row -> PolicyView.inList(row, rows, now, day)).toList());
  }

  @Operation(summary = "One version, with what differs from the one it was made from")
  @GetMapping("/{policy}")
  PolicyView one(@PathVariable String policy, @Parameter(hidden = true) Caller caller) {
    reader(caller);
    return PolicyView.of(policies.row(known(policy)).orElseThrow(), policies, today());
  }

  private String known(String policy) {
    if (policies.row(policy).isEmpty()) {
      throw new Unknown(
          "policy-is-known",
          "There is no version " + policy + " of the credit policy.",
          new Fact("policy", policy));
    }
    return policy;
  }

  private static void isNotShipped(String policy) {
    if (policy.equals(ShippedPolicy.ID)) {
      throw new WrongState(
          "policy-is-drafted", "The shipped version is in force without an approval.");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static Caller drafter(Caller caller) {
    return caller.as(Roles.CONTROLLER, Roles.ADMIN);
  }

  private static void reader(Caller caller) {
    caller.as(
        Roles.CONTROLLER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.GENERAL_DIRECTOR,
        Roles.COMMERCIAL_DIRECTOR);
  }
}
