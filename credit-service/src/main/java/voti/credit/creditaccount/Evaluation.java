package voti.credit.creditaccount;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/**
 * What the rules say of an order that asks for headroom.
 *
 * @param passed whether it may be reserved
 * @param exceededBy by how much it goes beyond the headroom; the whole of it without a limit
 * @param rules what each rule said, passed ones too
 * @param facts what they were asked about
 */
record Evaluation(boolean passed, Money exceededBy, List<RuleResult> rules, List<Fact> facts) {

  static final Policy POLICY = new Policy("credit-headroom", "1");

  /** Asks every rule about an order's whole new amount, beside what is held for it now. */
  static Evaluation of(
      CreditAccountCommand.ReserveForOrder command, Reservation held, Standing standing) {
    var facts = new ArrayList<>(facts(command.amount(), standing));
    var release = held.release();
    if (release != null && release.covers(command.amount(), command.on())) {
      var covered = new ReleaseCoversDocument(release, command.amount(), command.on());
      facts.add(new Fact("release", release.decision()));
      return new Evaluation(
          true, Money.zero(command.amount().currency()), List.of(covered.result()), facts);
    }
    var limit = standing.limit();
    var known = new LimitIsDecided(limit);
    var sameCurrency = new OrderIsInTheLimitsCurrency(command.amount(), standing.currency());
    if (limit == null || !sameCurrency.holds()) {
      return new Evaluation(
          false,
          command.amount(),
          Stream.of(known, sameCurrency).map(Rule::result).toList(),
          facts);
    }
    var added = held.accepted(command.amount(), null).remaining().minus(held.remaining());
    var fits = new OrderFitsHeadroom(added, limit.minus(standing.total()));
    // What only gets smaller is never refused, however overdrawn the account is.
    var passed = fits.holds() || !added.isPositive();
    var over = passed ? Money.zero(added.currency()) : added.minus(fits.headroom());
    return new Evaluation(
        passed, over, Stream.of(known, sameCurrency, fits).map(Rule::result).toList(), facts);
  }

  Decision recorded(Actor actor) {
    return new Decision(
        passed ? Outcome.GRANTED : Outcome.WITHHELD,
        POLICY,
        facts,
        rules,
        new Authority(actor.role(), actor.mandate(), passed ? null : "controller"),
        actor.reason());
  }

  static List<Fact> facts(Money amount, Standing standing) {
    return List.of(
        new Fact("amount", amount.toString()),
        new Fact("exposure", standing.total().toString()),
        new Fact("limit", text(standing.limit())),
        new Fact("headroom", text(standing.headroom())));
  }

  private static String text(@Nullable Money money) {
    return money == null ? "none" : money.toString();
  }
}
