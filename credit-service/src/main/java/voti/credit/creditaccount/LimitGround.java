package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.Route;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/**
 * All that a decided limit rests on, and what its rules say of it: of the same, the same again.
 *
 * @param exposure of the account when it was decided
 * @param route who decides such a limit, by the authority matrix; {@code null} where that was asked
 *     elsewhere: in a proposal, or in the system it was taken over from
 * @param role of the one who decided
 */
public record LimitGround(
    String account,
    Money limit,
    CheckFacts check,
    LocalDate on,
    Money exposure,
    @Nullable Route route,
    String role) {

  /** Of today: its record has all that it rests on. */
  static final Policy POLICY = new Policy("credit-limit", "3");

  /** Of before 27 November 2026, when the record named less and no matrix. */
  static final Policy OF_OLD = new Policy("credit-limit", "1");

  /** What is only told; all else holds, or no limit is decided. */
  private static final Set<String> TOLD =
      Set.of("exposure-stays-within-limit", "limit-stays-within-proposal");

  /** What stands on the event of a limit. */
  public static LimitGround of(CreditAccountEvent.LimitDecided e) {
    return new LimitGround(
        e.account(),
        e.limit(),
        e.check(),
        e.on(),
        e.standing().total(),
        e.route(),
        e.decision().authority().role());
  }

  /** The same, had the matrix said this. */
  public LimitGround routed(Route other) {
    return new LimitGround(account, limit, check, on, exposure, other, role);
  }

  /** Whether the rules of that version are kept. */
  public static boolean keeps(Policy version) {
    return version.equals(POLICY) || version.equals(OF_OLD);
  }

  /** As a record of that version names them. */
  public List<Fact> facts(Policy version) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("check", check.check()));
    facts.add(new Fact("z-score", check.zScore()));
    facts.add(new Fact("class", check.creditClass()));
    facts.add(new Fact("proposed-limit", check.proposedLimit().toString()));
    facts.add(new Fact("limit", limit.toString()));
    if (version.equals(OF_OLD)) {
      return List.copyOf(facts);
    }
    facts.add(new Fact("account", account));
    facts.add(new Fact("check-account", check.account()));
    facts.add(new Fact("valid-until", check.validUntil().toString()));
    facts.add(new Fact("on", on.toString()));
    facts.add(new Fact("exposure", exposure.toString()));
    if (route != null) {
      facts.add(new Fact("matrix", route.policy().name() + " " + route.policy().version()));
      facts.add(new Fact("row", route.row()));
      facts.add(new Fact("persons", route.persons()));
      facts.add(new Fact("role", role));
    }
    return List.copyOf(facts);
  }

  /** What the rules of that version say. */
  public List<RuleResult> rules(Policy version) {
    var rules = new ArrayList<RuleResult>();
    rules.add(
        new RuleResult(
            "check-is-of-this-account",
            check.account().equals(account),
            "The check is of this account."));
    rules.add(
        new RuleResult(
            "check-is-still-valid",
            !on.isAfter(check.validUntil()),
            "The check is valid through " + check.validUntil() + "."));
    rules.add(LimitChanges.covers(limit, exposure));
    rules.add(withinProposal());
    if (route != null && !version.equals(OF_OLD)) {
      rules.add(new OnePersonMayDecide(route, role, limit).result());
    }
    return List.copyOf(rules);
  }

  /** Whether what the rules of that version say lets a limit be decided. */
  public boolean grants(Policy version) {
    return rules(version).stream().allMatch(rule -> rule.passed() || TOLD.contains(rule.rule()));
  }

  /** Going beyond the proposal is the controller's to answer for; the record says that it was. */
  private RuleResult withinProposal() {
    var proposed = check.proposedLimit();
    var within = proposed.currency().equals(limit.currency()) && !limit.isMoreThan(proposed);
    return new RuleResult(
        "limit-stays-within-proposal",
        within,
        limit
            + (within ? " is within" : " is not within")
            + " the proposed limit of "
            + proposed
            + ".");
  }
}
