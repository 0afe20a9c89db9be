package voti.credit.authority;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.RuleResult;

/**
 * How far a question has come on its way.
 *
 * @param route its way
 * @param asker who asked, and so never approves; {@code null} when nobody in person did
 * @param given by different persons, in order
 * @param clocks how often the clock has run out
 */
public record Approvals(Route route, @Nullable String asker, List<Approval> given, int clocks) {

  /** A deputy fills a step of another role last. */
  private static final int FAR = Integer.MAX_VALUE;

  /** Lists are copied. */
  public Approvals {
    given = List.copyOf(given);
  }

  /** Nobody has seen it yet. */
  public static Approvals none(Route route, @Nullable String asker) {
    return new Approvals(route, asker, List.of(), 0);
  }

  /** With one more. */
  public Approvals with(Approval one) {
    return new Approvals(
        route, asker, Stream.concat(given.stream(), Stream.of(one)).toList(), clocks);
  }

  /** The same question with other terms: whoever approved did not approve these. */
  public Approvals anew() {
    return new Approvals(route, asker, List.of(), clocks);
  }

  /** After the clock ran out once more. */
  public Approvals later() {
    return new Approvals(route, asker, given, clocks + 1);
  }

  /** Whether everyone needed has seen it. */
  public boolean complete() {
    return given.size() == route.approvals().size();
  }

  /** The role that may decide too when the clock runs out next; {@code null} when none is left. */
  public @Nullable String nextDeputy() {
    return clocks < route.deputies().size() ? route.deputies().get(clocks) : null;
  }

  /** The roles that may give the next approval. */
  public List<String> mayApprove() {
    var roles = new LinkedHashSet<String>();
    open().forEach(step -> roles.addAll(roles(step)));
    if (!complete()) {
      roles.addAll(deputies());
    }
    return List.copyOf(roles);
  }

  /** The roles that may say no, which one person is enough for. */
  public List<String> maySayNo() {
    var roles = new LinkedHashSet<String>();
    route.approvals().forEach(step -> roles.addAll(step.roles()));
    roles.addAll(deputies());
    return List.copyOf(roles);
  }

  /** Passes when the matrix knows the role here. */
  public void requireVoice(Actor actor) {
    if (!maySayNo().contains(actor.role())) {
      throw notInMatrix(actor, maySayNo());
    }
  }

  /** Why this person may not be the next pair of eyes, though the role may; {@code null} if so. */
  public @Nullable RuleResult refusal(Actor actor) {
    if (asker != null && isOneOf(actor, asker, null)) {
      return new RuleResult(
          "asker-does-not-approve",
          false,
          "Who asked for it does not approve it; somebody else must.");
    }
    return given.stream().anyMatch(one -> isOneOf(actor, one.person(), one.onBehalfOf()))
        ? new RuleResult(
            "each-approval-is-another-persons",
            false,
            "The same person, or the one stood in for, has approved it already; it takes another.")
        : null;
  }

  /** The approval this person gives, with the step it fills: the one that the fewest roles can. */
  public Approval approval(Actor actor) {
    var deputy = deputies().contains(actor.role());
    var step =
        open()
            .boxed()
            .filter(one -> deputy || roles(one).contains(actor.role()))
            .min(comparing(one -> roles(one).contains(actor.role()) ? roles(one).size() : FAR))
            .orElseThrow(() -> notInMatrix(actor, mayApprove()));
    return new Approval(actor.person(), actor.onBehalfOf(), actor.role(), step, actor.reason());
  }

  private List<String> roles(int step) {
    return route.approvals().get(step).roles();
  }

  private List<String> deputies() {
    return route.deputies().subList(0, Math.min(clocks, route.deputies().size()));
  }

  private IntStream open() {
    return IntStream.range(0, route.approvals().size())
        .filter(step -> given.stream().noneMatch(one -> one.step() == step));
  }

  private static boolean isOneOf(Actor actor, String person, @Nullable String onBehalfOf) {
    var known = new ArrayList<>(List.of(person));
    if (onBehalfOf != null) {
      known.add(onBehalfOf);
    }
    var other = actor.onBehalfOf();
    return known.contains(actor.person()) || (other != null && known.contains(other));
  }

  private NotAuthorised notInMatrix(Actor actor, List<String> needed) {
    return new NotAuthorised(
        "decider-is-in-the-matrix",
        "By %s %s this takes %s now, and %s is not among them."
            .formatted(
                route.policy().name(),
                route.policy().version(),
                String.join(" or ", needed),
                actor.role()),
        new Fact("needed", String.join(",", needed)),
        new Fact("row", route.row()));
  }
}
