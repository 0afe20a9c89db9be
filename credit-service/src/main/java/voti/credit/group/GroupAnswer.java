package voti.credit.group;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** What a group says of an order that its member has reserved for. */
public final class GroupAnswer {

  private static final Policy POLICY = new Policy("group-limit", "1");

  private GroupAnswer() {}

  /**
   * @param total of the member, that order in it
   * @param ofGroup of all members, that order in it
   */
  static GroupLimitEvent of(
      GroupLimitCommand.ReportMember c,
      Money limit,
      Money total,
      long sequence,
      Money ofGroup,
      Actor actor) {
    var order = requireNonNull(c.order());
    var added = requireNonNull(c.added());
    var fits = !ofGroup.isMoreThan(limit) || !added.isPositive();
    var rule = rule(added, ofGroup, limit);
    var decision =
        new Decision(
            fits ? Outcome.GRANTED : Outcome.WITHHELD,
            POLICY,
            facts(added, ofGroup, limit),
            List.of(rule),
            new Authority(actor.role(), actor.mandate(), fits ? null : "controller"),
            actor.reason());
    return fits
        ? new GroupLimitEvent.GroupConsented(
            c.groupLimit(), c.account(), order, sequence, total, ofGroup, decision)
        : new GroupLimitEvent.GroupDeclined(
            c.groupLimit(),
            c.account(),
            order,
            sequence,
            total,
            ofGroup,
            ofGroup.minus(limit),
            decision);
  }

  static Decision decided(@Nullable Money before, Money limit, Money ofGroup, Actor actor) {
    return new Decision(
        Outcome.GRANTED,
        POLICY,
        List.of(
            new Fact("limit-before", before == null ? "none" : before.toString()),
            new Fact("limit", limit.toString()),
            new Fact("exposure-of-group", ofGroup.toString())),
        List.of(
            ofGroup.isMoreThan(limit)
                ? new RuleResult(
                    "exposure-of-group-stays-within-limit",
                    false,
                    "The exposure of "
                        + ofGroup.grouped()
                        + " is above it by "
                        + ofGroup.minus(limit).grouped()
                        + "; new orders of members wait until it has fallen.")
                : new RuleResult(
                    "exposure-of-group-stays-within-limit",
                    true,
                    "The exposure of " + ofGroup.grouped() + " is within it.")),
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }

  /**
   * What the group's rule says.
   *
   * @param added what the member's exposure grows by
   * @param ofGroup of all members, that in it
   */
  public static RuleResult rule(Money added, Money ofGroup, Money limit) {
    var fits = !ofGroup.isMoreThan(limit) || !added.isPositive();
    var before = ofGroup.minus(added);
    return new RuleResult(
        "order-fits-group",
        fits,
        added.grouped()
            + " "
            + added.currency()
            + (fits ? " fits" : " exceeds")
            + " what is free of the group's limit, "
            + limit.minus(before).grouped()
            + (fits ? "." : ", by " + ofGroup.minus(limit).grouped() + "."));
  }

  private static List<Fact> facts(Money added, Money ofGroup, Money limit) {
    return List.of(
        new Fact("added", added.toString()),
        new Fact("exposure-of-group", ofGroup.minus(added).toString()),
        new Fact("limit-of-group", limit.toString()));
  }
}
