package voti.credit.authority;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import voti.values.Money;
import voti.values.WorkingHours;
import voti.values.decision.Policy;

/**
 * The authority matrix: amount and credit class to persons. Data, with a version; the first row
 * that is for a question is its way, and the last row is for all.
 *
 * @param name of the policy
 * @param version of its data
 * @param source where it stands
 * @param rows narrowest first
 * @param lapseAfterDays days after which a proposal that nobody decided is over
 * @param deputies the roles that may decide too, one more after each clock
 * @param clock when people are at work
 */
public record CreditAuthority(
    String name,
    String version,
    String source,
    List<Row> rows,
    int lapseAfterDays,
    List<String> deputies,
    WorkingHours clock) {

  /** Nothing falls through it. */
  public CreditAuthority {
    rows = List.copyOf(rows);
    deputies = List.copyOf(deputies);
    if (rows.isEmpty() || !rows.getLast().isForAll()) {
      throw new IllegalArgumentException("the last row of " + name + " is not for all");
    }
  }

  /** The way of a question about an amount of an account of a class. */
  public Route route(Money amount, String creditClass) {
    var row = rows.stream().filter(one -> one.isFor(amount, creditClass)).findFirst().orElseThrow();
    var most = row.upTo().get(amount.currency().getCurrencyCode());
    return new Route(
        new Policy(name, version),
        row.row(),
        most == null ? null : new Money(most, amount.currency()),
        row.approvals(),
        deputies,
        row.answerWithinHours());
  }

  /** Until when the next answer is promised. */
  public Instant answerBy(Route route, Instant since) {
    return clock.after(whole(since), route.answerWithinHours());
  }

  /** When a proposal made then is over. */
  public Instant lapsesAt(Instant since) {
    return whole(since).plus(Duration.ofDays(lapseAfterDays));
  }

  /** To the second: what is kept and what is asked by it are the same instant everywhere. */
  private static Instant whole(Instant since) {
    return since.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Every role that may ever decide. */
  public Set<String> roles() {
    var roles = new TreeSet<>(deputies);
    rows.forEach(row -> row.approvals().forEach(step -> roles.addAll(step.roles())));
    return roles;
  }
}
