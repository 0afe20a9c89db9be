package voti.credit.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.group.GroupLimitEvent;
import voti.credit.group.GroupLimitEvent.GroupLimitDecided;
import voti.kit.events.Recorded;
import voti.values.Money;
import voti.values.decision.MandateRef;

/**
 * What somebody decided about a group: by whom, when, why, under which authority.
 *
 * @param id group and number, so that steps come oldest first
 * @param kind {@code limit-decided}, {@code member-admitted}, {@code member-released}
 * @param at when it was recorded
 * @param on the business day; {@code null} of a member, which has none
 * @param by who
 * @param role in which role
 * @param mandate that was cited; {@code null} when none was
 * @param policy whose rules; {@code null} of a member
 * @param reason in that person's words
 * @param before the limit until then; {@code null} when there was none, and of a member
 * @param limit from then on; {@code null} of a member
 * @param account the member; {@code null} of a limit
 */
record GroupStep(
    @BsonId String id,
    String group,
    String kind,
    Instant at,
    @Nullable LocalDate on,
    String by,
    String role,
    @Nullable MandateRef mandate,
    @Nullable String policy,
    String reason,
    @Nullable Money before,
    @Nullable Money limit,
    @Nullable String account) {

  static GroupStep of(GroupLimitDecided e, @Nullable Money before, Recorded recorded, long number) {
    var decision = e.decision();
    return new GroupStep(
        id(e.groupLimit(), number),
        e.groupLimit(),
        "limit-decided",
        recorded.at(),
        e.on(),
        recorded.actor().person(),
        decision.authority().role(),
        decision.authority().mandate(),
        decision.policy().name() + " " + decision.policy().version(),
        decision.reason(),
        before,
        e.limit(),
        null);
  }

  static GroupStep ofMember(
      GroupLimitEvent e, String kind, String reason, Recorded recorded, long number) {
    var actor = recorded.actor();
    return new GroupStep(
        id(e.groupLimit(), number),
        e.groupLimit(),
        kind,
        recorded.at(),
        null,
        actor.person(),
        actor.role(),
        actor.mandate(),
        null,
        reason,
        null,
        null,
        e.account());
  }

  static String id(String group, long number) {
    return group + "/" + String.format(Locale.ROOT, "%012d", number);
  }
}
