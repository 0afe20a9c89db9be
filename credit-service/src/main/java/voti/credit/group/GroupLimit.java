package voti.credit.group;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;

/**
 * What may be at risk with several debtors together. Each reserves first at its own account; the
 * answer here is the second, and whoever is declined gives back. So of two orders of two members
 * that race for the same headroom exactly one gets it, in whatever order they are heard of.
 */
@Aggregate
class GroupLimit {

  // Axon reads it.
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable String name;
  private @Nullable Money limit;
  private final Map<String, Member> members = new LinkedHashMap<>();

  /** What was last heard of a member. */
  record Member(long sequence, Money total) {}

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(GroupLimitCommand.DecideGroupLimit c, Actor actor) {
    if (c.limit().isNegative()) {
      throw new RuleBroken("limit-is-not-negative", "A limit cannot be below zero.");
    }
    if (limit != null && !limit.currency().equals(c.limit().currency())) {
      throw new RuleBroken(
          "group-limit-keeps-its-currency",
          "The group's limit is in " + limit.currency() + "; decide it in that currency.");
    }
    apply(
        new GroupLimitEvent.GroupLimitDecided(
            c.groupLimit(),
            c.name(),
            c.limit(),
            c.on(),
            GroupAnswer.decided(limit, c.limit(), ofGroup(c.limit()), actor),
            limit != null && c.limit().isMoreThan(limit)
                ? c.limit().minus(ofGroup(c.limit()))
                : null));
  }

  @CommandHandler
  void decide(GroupLimitCommand.AdmitMember c) {
    if (!members.containsKey(c.account())) {
      apply(
          new GroupLimitEvent.MemberAdmitted(
              c.groupLimit(), c.account(), String.valueOf(name), requireNonNull(limit).currency()));
    }
  }

  @CommandHandler
  void decide(GroupLimitCommand.ReleaseMember c) {
    var gone = members.get(c.account());
    if (gone != null) {
      var whole = requireNonNull(limit);
      apply(
          new GroupLimitEvent.MemberReleased(
              c.groupLimit(),
              c.account(),
              c.reason(),
              whole.currency(),
              gone.total().isPositive() ? whole.minus(ofGroup(whole)).plus(gone.total()) : null));
    }
  }

  @CommandHandler
  void decide(GroupLimitCommand.ReportMember c, Actor actor) {
    var whole = requireNonNull(limit);
    var known = members.get(c.account());
    if (known == null) {
      return;
    }
    var total = c.sequence() > known.sequence() ? c.total() : known.total();
    var sequence = Math.max(c.sequence(), known.sequence());
    var ofGroup = ofGroup(whole).minus(known.total()).plus(total);
    if (c.order() != null) {
      apply(GroupAnswer.of(c, whole, total, sequence, ofGroup, actor));
    } else if (!total.equals(known.total())) {
      apply(
          new GroupLimitEvent.MemberReported(
              c.groupLimit(),
              c.account(),
              sequence,
              total,
              ofGroup,
              known.total().isMoreThan(total) ? whole.minus(ofGroup) : null));
    }
  }

  @EventSourcingHandler
  void evolve(GroupLimitEvent event) {
    id = event.groupLimit();
    switch (event) {
      case GroupLimitEvent.GroupLimitDecided e -> {
        name = e.name();
        limit = e.limit();
      }
      case GroupLimitEvent.MemberAdmitted e ->
          members.put(e.account(), new Member(-1, Money.zero(requireNonNull(limit).currency())));
      case GroupLimitEvent.MemberReleased e -> members.remove(e.account());
      case GroupLimitEvent.MemberReported e ->
          members.put(e.account(), new Member(e.sequence(), e.total()));
      case GroupLimitEvent.GroupConsented e ->
          members.put(e.account(), new Member(e.sequence(), e.total()));
      case GroupLimitEvent.GroupDeclined e ->
          members.put(e.account(), new Member(e.sequence(), e.total()));
    }
  }

  private Money ofGroup(Money like) {
    return members.values().stream()
        .map(Member::total)
        .reduce(Money.zero(like.currency()), Money::plus);
  }
}
