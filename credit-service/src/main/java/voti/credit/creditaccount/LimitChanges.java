package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.Unknown;

/** How what stands beside a debtor's own limit begins and ends. */
final class LimitChanges {

  private static final Policy POLICY = new Policy("credit-limit", "2");

  private LimitChanges() {}

  static CreditAccountEvent grant(
      CreditAccountCommand.GrantTemporaryLimit c, Limits limits, Standing before, Actor actor) {
    var limit = c.limit();
    if (!before.keeps(limit.amount())) {
      throw wrongCurrency(limit.amount(), before);
    }
    if (limit.amount().isNegative()) {
      throw new RuleBroken("limit-is-not-negative", "A limit cannot be below zero.");
    }
    if (limit.period().until() == null) {
      throw new RuleBroken("temporary-limit-ends", "A temporary limit has a day on which it ends.");
    }
    var changed = limits.granting(limit);
    return event(c, "temporary-limit-granted", limit.id(), changed, c.on(), before, actor);
  }

  static CreditAccountEvent cover(
      CreditAccountCommand.PutCover c, Limits limits, Standing before, Actor actor) {
    var cover = c.cover();
    if (!before.keeps(cover.amount()) || !before.keeps(cover.most())) {
      throw wrongCurrency(cover.amount(), before);
    }
    return event(c, "cover-put", cover.id(), limits.covering(cover), c.on(), before, actor);
  }

  static CreditAccountEvent end(
      CreditAccountCommand.EndExtra c, Limits limits, Standing before, Actor actor) {
    if (!limits.knows(c.extra())) {
      throw new Unknown(
          "extra-is-known",
          "There is no temporary limit or cover " + c.extra() + " on this account.",
          new Fact("extra", c.extra()));
    }
    return event(c, "ended", c.extra(), limits.without(c.extra()), c.on(), before, actor);
  }

  /** A cover that is bound to punctual payment ends when an item is later than it allows. */
  static Optional<CreditAccountEvent> lapse(
      CreditAccountCommand.LapseCover c, Book book, Standing before, Actor actor) {
    var late = book.oldestOverdue(c.on());
    return book.limits.covers().stream()
        .filter(cover -> cover.id().equals(c.cover()))
        .filter(cover -> cover.lapsesWhenLate() != null && late > cover.lapsesWhenLate())
        .findFirst()
        .map(
            cover -> {
              var changed = book.limits.without(cover.id());
              return event(c, "cover-lapsed", cover.id(), changed, c.on(), before, actor);
            });
  }

  static CreditAccountEvent restate(
      CreditAccountCommand.RestateLimit c, Limits limits, Standing before, Actor actor) {
    return event(c, "restated", null, limits, c.on(), before, actor);
  }

  private static CreditAccountEvent event(
      CreditAccountCommand c,
      String what,
      @Nullable String extra,
      Limits changed,
      LocalDate on,
      Standing before,
      Actor actor) {
    var limit = changed.on(on);
    return new CreditAccountEvent.LimitsChanged(
        c.creditAccount(),
        c.account(),
        what,
        extra,
        changed,
        on,
        record(changed, limit, before, on, actor),
        limit == null ? before.under(null) : before.limitedTo(limit));
  }

  private static Decision record(
      Limits changed, @Nullable Money limit, Standing before, LocalDate on, Actor actor) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("limit-before", text(before.limit())));
    facts.add(new Fact("limit", text(limit)));
    facts.add(new Fact("own-limit", text(changed.own())));
    facts.add(new Fact("exposure", before.total().toString()));
    facts.add(new Fact("on", on.toString()));
    changed.temporary().forEach(t -> facts.add(new Fact("temporary-limit", t.toString())));
    changed.covers().forEach(cover -> facts.add(new Fact("cover", cover.toString())));
    return new Decision(
        Outcome.GRANTED,
        POLICY,
        facts,
        List.of(covers(limit, before.total())),
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }

  /** A limit below the exposure is allowed; what follows is said. */
  static RuleResult covers(@Nullable Money limit, Money total) {
    if (limit == null || !limit.currency().equals(total.currency())) {
      return new RuleResult(
          "exposure-stays-within-limit", true, "No exposure is to be held to it.");
    }
    return total.isMoreThan(limit)
        ? new RuleResult(
            "exposure-stays-within-limit",
            false,
            "The exposure of "
                + total.grouped()
                + " is above it by "
                + total.minus(limit).grouped()
                + "; new orders wait until it has fallen.")
        : new RuleResult(
            "exposure-stays-within-limit",
            true,
            "The exposure of " + total.grouped() + " is within it.");
  }

  private static RuleBroken wrongCurrency(Money amount, Standing before) {
    return new RuleBroken(
        "limit-is-in-the-accounts-currency",
        "The account is kept in " + before.currency() + "; say it in that currency.",
        new Fact("asked", amount.currency().toString()));
  }

  private static String text(@Nullable Money money) {
    return money == null ? "none" : money.toString();
  }
}
