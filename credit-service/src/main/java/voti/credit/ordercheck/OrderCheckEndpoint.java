package voti.credit.ordercheck;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.creditaccount.CreditAccountCommand.AskRules;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.Evaluation;
import voti.credit.creditaccount.OrderFacts;
import voti.credit.decisions.Freed;
import voti.credit.decisions.WhatWouldFree;
import voti.credit.group.GroupAnswer;
import voti.credit.groups.SharedLimits;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/**
 * Asks the debtor's account itself, by the rules that a submitted order meets, and its group as it
 * was last heard of. Nothing is reserved: two who ask may both be told yes, and one of them gets
 * it.
 */
@RestController
class OrderCheckEndpoint {

  /** No order has this id: it would be a new one. */
  private static final String NEW = "ord-new";

  private final Commands commands;
  private final AccountScope scope;
  private final SharedLimits groups;
  private final WhatWouldFree freeing;

  OrderCheckEndpoint(
      Commands commands, AccountScope scope, SharedLimits groups, WhatWouldFree freeing) {
    this.commands = commands;
    this.scope = scope;
    this.groups = groups;
    this.freeing = freeing;
  }

  @Operation(summary = "What the rules would say of an order of so much; nothing is reserved")
  @GetMapping("/api/credit/accounts/{account}/order-check")
  OrderCheck check(
      @PathVariable String account,
      @Parameter(description = "with VAT", example = "4000.00") @RequestParam BigDecimal amount,
      @Parameter(example = "SEK") @RequestParam Currency currency,
      @Parameter(example = "2010-01-21") @RequestParam LocalDate on,
      @Parameter(description = "the first day on which its goods are wanted")
          @RequestParam(required = false)
          @Nullable LocalDate wantedFrom,
      @Parameter(description = "an order that asks for another amount; a new one when absent")
          @RequestParam(required = false)
          @Nullable String order,
      @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    if (amount.signum() <= 0) {
      throw new RuleBroken(
          "order-is-above-zero",
          "An order is above zero.",
          new Fact("amount", amount.toPlainString()));
    }
    if (amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
      throw new RuleBroken(
          "amount-has-the-currencys-decimals",
          amount.toPlainString() + " has more decimals than " + currency + " has.",
          new Fact("amount", amount.toPlainString()));
    }
    var gross = Money.of(amount.toPlainString(), currency.getCurrencyCode());
    var question =
        new AskRules(
            CreditAccounts.of(account),
            account,
            order == null ? NEW : order,
            gross,
            on,
            wantedFrom);
    return withGroup(account, commands.ask(question, Evaluation.class, caller));
  }

  private OrderCheck withGroup(String account, Evaluation judged) {
    var added = OrderFacts.of(judged.facts()).added();
    var group = groups.of(account).orElse(null);
    if (group == null || !group.limit().currency().equals(added.currency())) {
      return answer(account, judged);
    }
    var ofGroup = group.exposure().plus(added);
    var rule = GroupAnswer.rule(added, ofGroup, group.limit());
    var rules = new ArrayList<>(judged.rules());
    rules.add(rule);
    var facts = new ArrayList<>(judged.facts());
    facts.add(new Fact("exposure-of-group", group.exposure().toString()));
    facts.add(new Fact("limit-of-group", group.limit().toString()));
    var over = ofGroup.minus(group.limit());
    var exceededBy =
        rule.passed() || judged.exceededBy().isMoreThan(over) ? judged.exceededBy() : over;
    return answer(
        account,
        new Evaluation(
            judged.policy(), judged.passed() && rule.passed(), exceededBy, rules, facts));
  }

  private OrderCheck answer(String account, Evaluation judged) {
    var would = judged.passed() ? null : freeing.of(account, judged.facts());
    return new OrderCheck(
        judged.passed(),
        judged.exceededBy(),
        judged.policy(),
        judged.rules(),
        judged.facts(),
        would == null ? null : Freed.of(account, would));
  }
}
