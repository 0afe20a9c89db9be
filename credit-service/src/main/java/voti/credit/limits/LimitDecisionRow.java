package voti.credit.limits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.Route;
import voti.credit.creditaccount.CreditAccountEvent.LimitDecided;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * A limit that was decided: by whom, when, why, under which authority.
 *
 * @param id account and number, so that they come oldest first
 * @param decision its number among the account's events, which names it
 * @param limit own limit
 * @param creditClass of the check it leans on
 * @param on the business day
 * @param at when it was recorded
 * @param decidedBy who; an automation when others had decided it in a proposal
 * @param role in which role
 * @param matrix the authority matrix with its version; {@code null} when it was not asked here
 * @param row the row of it
 */
record LimitDecisionRow(
    @BsonId String id,
    String account,
    long decision,
    Money limit,
    String check,
    String creditClass,
    LocalDate on,
    Instant at,
    String decidedBy,
    String role,
    String reason,
    @Nullable String matrix,
    @Nullable String row) {

  static LimitDecisionRow of(LimitDecided e, Recorded recorded, long number) {
    var route = e.route();
    return new LimitDecisionRow(
        id(e.account(), number),
        e.account(),
        number,
        e.limit(),
        e.check().check(),
        e.check().creditClass(),
        e.on(),
        recorded.at(),
        recorded.actor().person(),
        e.decision().authority().role(),
        e.decision().reason(),
        route == null ? null : matrix(route),
        route == null ? null : route.row());
  }

  static String id(String account, long number) {
    return account + "/" + String.format(Locale.ROOT, "%012d", number);
  }

  private static String matrix(Route route) {
    return route.policy().name() + " " + route.policy().version();
  }
}
