package voti.credit.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import voti.credit.policy.KnockOutRules;
import voti.values.decision.RuleResult;

/** What puts a firm into distress whatever else is measured: each rule that could be asked. */
final class KnockOuts {

  private final List<RuleResult> rules = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();

  private KnockOuts() {}

  static KnockOuts of(KnockOutRules policy, Inputs inputs, LocalDate on) {
    var asked = new KnockOuts();
    asked.registry(policy, inputs);
    asked.taxDebt(policy, inputs);
    asked.equity(policy, inputs);
    asked.lateness(policy, inputs, on);
    asked.age(policy, inputs, on);
    return asked;
  }

  /** What each rule said, passed ones too. */
  List<RuleResult> rules() {
    return rules;
  }

  /** Rules that could not be asked. */
  List<Missing> missing() {
    return missing;
  }

  boolean knockOut() {
    return rules.stream().anyMatch(rule -> !rule.passed());
  }

  private void registry(KnockOutRules policy, Inputs inputs) {
    if (policy.registryStatuses().isEmpty()) {
      return;
    }
    var extract = inputs.registry();
    var status = extract == null ? null : extract.status();
    if (status == null) {
      absent("registry-status", "The registry was not asked.");
    } else {
      var hit = policy.registryStatuses().contains(status.toLowerCase(Locale.ROOT));
      said("registry-status", !hit, "The registry says " + status + ".");
    }
  }

  private void taxDebt(KnockOutRules policy, Inputs inputs) {
    var most = policy.taxDebtAbove();
    if (most == null) {
      return;
    }
    var debt = inputs.taxDebt();
    if (debt == null) {
      absent("tax-debt", "The tax authority was not asked.");
    } else {
      var amount = debt.amount();
      var hit =
          amount.currency().equals(most.currency()) ? amount.isMoreThan(most) : amount.isPositive();
      said("tax-debt", !hit, "The tax debt is " + amount + "; up to " + most + " is borne.");
    }
  }

  private void equity(KnockOutRules policy, Inputs inputs) {
    if (!policy.negativeEquity()) {
      return;
    }
    var equity = inputs.latest().map(AnnualStatements::bookEquity);
    if (equity.isEmpty()) {
      absent("equity-is-not-negative", "The book equity is not known.");
    } else {
      var figure = equity.get();
      said(
          "equity-is-not-negative",
          figure.signum() >= 0,
          "The book equity is " + figure.toPlainString() + ".");
    }
  }

  private void lateness(KnockOutRules policy, Inputs inputs, LocalDate on) {
    var most = policy.daysLateAbove();
    if (most == null) {
      return;
    }
    var history = inputs.payments();
    if (history == null) {
      absent("days-late", "There are no payments of our own to look at.");
    } else {
      var worst =
          history.payments().stream().mapToLong(payment -> payment.daysLateOn(on)).max().orElse(0);
      said("days-late", worst <= most, "The latest payment was " + worst + " days late.");
    }
  }

  private void age(KnockOutRules policy, Inputs inputs, LocalDate on) {
    var least = policy.youngerThanMonths();
    if (least == null) {
      return;
    }
    var extract = inputs.registry();
    var founded = extract == null ? null : extract.foundedOn();
    if (founded == null) {
      absent("age-in-months", "It is not known when the firm was founded.");
    } else {
      var old = !founded.plusMonths(least).isAfter(on);
      said("age-in-months", old, "The firm was founded on " + founded + ".");
    }
  }

  private void said(String rule, boolean passed, String sentence) {
    rules.add(new RuleResult(rule, passed, sentence));
  }

  private void absent(String rule, String why) {
    missing.add(new Missing(rule, why));
  }
}
