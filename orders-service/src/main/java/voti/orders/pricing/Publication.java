package voti.orders.pricing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.pricing.PriceListEvent.PriceListApproved;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.pricing.PriceListEvent.PriceListRefused;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/**
 * Whether a draft can be published: its prices fit, no buyer would stand between two columns, and
 * it begins after the version before.
 *
 * @param draft what is to be published
 * @param before the first day of the version before; {@code null}: there is none
 * @param neighbours other lists of the same currency
 * @param accounts to name one that would hit two columns
 */
record Publication(
    PriceDraft draft,
    @Nullable LocalDate before,
    List<PriceBook> neighbours,
    List<PricedAccount> accounts) {

  static final Policy POLICY = new Policy("price-list-publication", "2");

  PriceListEvent decided(Actor actor) {
    var rules =
        List.of(
            new NoTieBetweenColumns(draft.validity(), draft.columns(), neighbours, accounts)
                .result(),
            new PricesFitTheList(draft.currency(), draft.columns(), draft.prices()).result(),
            new VersionsFollowEachOther(before, draft.validity().from()).result());
    return rules.stream()
        .filter(rule -> !rule.passed())
        .findFirst()
        .<PriceListEvent>map(broken -> refused(draft, broken, rules, actor))
        .orElseGet(() -> published(rules, actor));
  }

  /** Another person lets the draft be published. */
  static PriceListApproved approved(PriceDraft draft, RuleResult rule, Actor actor) {
    return new PriceListApproved(
        draft.priceList(),
        draft.version(),
        actor.person(),
        decision(Outcome.GRANTED, draft, List.of(rule), actor));
  }

  /** One rule stands against it. */
  static PriceListRefused refused(PriceDraft draft, RuleResult broken, Actor actor) {
    return refused(draft, broken, List.of(broken), actor);
  }

  private static PriceListRefused refused(
      PriceDraft draft, RuleResult broken, List<RuleResult> rules, Actor actor) {
    return new PriceListRefused(
        draft.priceList(),
        draft.name(),
        draft.currency(),
        draft.validity().from(),
        broken.rule(),
        broken.sentence(),
        decision(Outcome.REFUSED, draft, rules, actor));
  }

  private PriceListPublished published(List<RuleResult> rules, Actor actor) {
    return new PriceListPublished(
        draft.priceList(),
        draft.version(),
        draft.name(),
        draft.currency(),
        draft.validity(),
        draft.columns(),
        draft.prices(),
        decision(Outcome.GRANTED, draft, rules, actor));
  }

  private static Decision decision(
      Outcome outcome, PriceDraft draft, List<RuleResult> rules, Actor actor) {
    return new Decision(
        outcome,
        POLICY,
        List.of(
            new Fact("currency", draft.currency()),
            new Fact("from", draft.validity().from().toString()),
            new Fact("columns", String.valueOf(draft.columns().size())),
            new Fact("prices", String.valueOf(draft.prices().size()))),
        rules,
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }
}
