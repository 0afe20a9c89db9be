package voti.credit.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.Samples;
import voti.credit.authority.ShippedAuthority;
import voti.credit.creditaccount.Exposure;
import voti.credit.creditaccount.Standing;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** Questions for tests, routed by the shipped matrix. */
final class Openings {

  static final String ID = "cde-7f-0192f3a0-0053-7000-8000-000000000001";
  static final LocalDate DAY = LocalDate.parse("2010-01-31");
  static final Instant PROMISED = Instant.parse("2010-02-12T10:00:00Z");

  private Openings() {}

  static Decision evaluation() {
    return new Decision(
        Outcome.WITHHELD,
        new Policy("credit-headroom", "2"),
        List.of(new Fact("amount", "4500.00 SEK")),
        List.of(new RuleResult("order-fits-headroom", false, "It exceeds.")),
        new Authority("automation", null, "controller"),
        "");
  }

  static Standing standing() {
    return new Standing(Exposure.none(Currency.getInstance("SEK")), Samples.sek("10000.00"));
  }

  static CreditDecisionEvent.DecisionOpened opened(Money amount, String creditClass) {
    return opened(amount, creditClass, ShippedAuthority.matrix().route(amount, creditClass));
  }

  /** As it was kept before there was a matrix. */
  static CreditDecisionEvent.DecisionOpened ofOld(Money amount) {
    return new CreditDecisionEvent.DecisionOpened(
        ID,
        Samples.ACCOUNT,
        Samples.ACCOUNT,
        Samples.ORDER,
        amount,
        Samples.sek("305.00"),
        DAY,
        standing(),
        evaluation(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static CreditDecisionEvent.DecisionOpened opened(
      Money amount, String creditClass, voti.credit.authority.@Nullable Route route) {
    return new CreditDecisionEvent.DecisionOpened(
        ID,
        Samples.ACCOUNT,
        Samples.ACCOUNT,
        Samples.ORDER,
        amount,
        Samples.sek("305.00"),
        DAY,
        standing(),
        evaluation(),
        null,
        "mari",
        creditClass,
        route,
        PROMISED,
        null);
  }

  static Actor actor(String person, String role, String reason) {
    return new Actor(person, role, "finance", null, null, reason, "api");
  }
}
