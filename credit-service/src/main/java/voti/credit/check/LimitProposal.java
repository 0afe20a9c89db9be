package voti.credit.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import voti.credit.policy.CreditClass;
import voti.credit.policy.PolicyData;
import voti.values.Money;
import voti.values.decision.Fact;

/**
 * The limit by the policy's formula: the class's share of the book equity, bounded by its share of
 * the turnover, with the counted part of guarantees on top; never below zero.
 *
 * @param limit rounded once
 * @param steps what it is made of
 */
record LimitProposal(Money limit, List<Fact> steps, List<Missing> missing) {

  static LimitProposal none(Currency currency, String why) {
    return new LimitProposal(
        Money.zero(currency), List.of(), List.of(new Missing("proposed-limit", why)));
  }

  static LimitProposal of(
      PolicyData policy, CreditClass creditClass, Inputs inputs, Currency currency) {
    var terms = policy.termsOf(creditClass);
    var steps = new ArrayList<Fact>();
    var missing = new ArrayList<Missing>();
    var exact = BigDecimal.ZERO;
    var year = inputs.latest().filter(latest -> latest.currency().equals(currency)).orElse(null);
    var equity = year == null ? null : year.bookEquity();
    if (equity == null) {
      missing.add(new Missing("proposed-limit", "No book equity in " + currency + " is known."));
    } else {
      exact = equity.max(BigDecimal.ZERO).multiply(terms.shareOfEquity().fraction());
      steps.add(fact("book-equity", equity));
      steps.add(new Fact("share-of-equity", terms.shareOfEquity().shown()));
    }
    var turnover = year == null ? null : year.turnover();
    var share = terms.shareOfTurnover();
    if (share != null && turnover != null) {
      exact = exact.min(turnover.max(BigDecimal.ZERO).multiply(share.fraction()));
      steps.add(fact("turnover", turnover));
      steps.add(new Fact("share-of-turnover", share.shown()));
    } else if (share != null) {
      missing.add(new Missing("share-of-turnover", "The turnover is not known."));
    }
    for (var guarantee : inputs.guarantees()) {
      if (guarantee.amount().currency().equals(currency)) {
        exact =
            exact.add(guarantee.amount().amount().multiply(policy.guaranteeCounted().fraction()));
        steps.add(fact("guarantee", guarantee.amount().amount()));
        steps.add(new Fact("guarantee-counted", policy.guaranteeCounted().shown()));
      } else {
        missing.add(
            new Missing("guarantee", "A guarantee in another currency than " + currency + "."));
      }
    }
    return new LimitProposal(Money.rounded(exact, currency), steps, missing);
  }

  private static Fact fact(String name, BigDecimal exact) {
    return new Fact(name, exact.toPlainString());
  }
}
