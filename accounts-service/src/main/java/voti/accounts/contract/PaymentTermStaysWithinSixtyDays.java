package voti.accounts.contract;

import java.util.List;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/**
 * Payment is due within sixty days (directive 2011/7/EU, article 3(5)); a longer term is agreed
 * expressly, and that is the commercial director's to do.
 */
record PaymentTermStaysWithinSixtyDays(Terms terms, Actor actor) {

  static final String NAME = "payment-term-stays-within-sixty-days";
  static final String DIRECTOR = "commercial-director";

  private static final int SIXTY = 60;
  private static final Policy POLICY = new Policy("contract-terms", "1");

  boolean holds() {
    return within() || actor.role().equals(DIRECTOR);
  }

  String sentence() {
    return within()
        ? "Payment after %d days stays within %d.".formatted(terms.paymentDays(), SIXTY)
        : "Payment after %d days is beyond %d and must be agreed expressly by the commercial director."
            .formatted(terms.paymentDays(), SIXTY);
  }

  Decision decision() {
    return new Decision(
        holds() ? Outcome.GRANTED : Outcome.REFUSED,
        POLICY,
        List.of(
            new Fact("payment-days", Integer.toString(terms.paymentDays())),
            new Fact("payment-days-without-asking", Integer.toString(SIXTY)),
            new Fact("column", terms.column())),
        List.of(new RuleResult(NAME, within(), sentence())),
        new Authority(actor.role(), actor.mandate(), holds() ? null : DIRECTOR),
        actor.reason());
  }

  private boolean within() {
    return terms.paymentDays() <= SIXTY;
  }
}
