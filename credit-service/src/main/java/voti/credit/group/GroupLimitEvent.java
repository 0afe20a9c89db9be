package voti.credit.group;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;

/** What became of a group's limit. What concerns one member names it. */
public sealed interface GroupLimitEvent extends ConcernsAccount {

  String groupLimit();

  /** What the group leaves free, where that grew by it; {@code null} where it did not. */
  default @Nullable Money room() {
    return null;
  }

  /** How much may be at risk with all members was decided. */
  record GroupLimitDecided(
      String groupLimit,
      String name,
      Money limit,
      LocalDate on,
      Decision decision,
      @Nullable Money room)
      implements GroupLimitEvent {

    @Override
    public @Nullable String account() {
      return null;
    }
  }

  /** An account shares the limit. */
  record MemberAdmitted(String groupLimit, String account, String name, Currency currency)
      implements GroupLimitEvent {}

  /** An account shares the limit no longer. */
  record MemberReleased(
      String groupLimit, String account, String reason, Currency currency, @Nullable Money room)
      implements GroupLimitEvent {}

  /** What is at risk with a member changed. */
  record MemberReported(
      String groupLimit,
      String account,
      long sequence,
      Money total,
      Money ofGroup,
      @Nullable Money room)
      implements GroupLimitEvent {}

  /** An order of a member fits the group, too. */
  record GroupConsented(
      String groupLimit,
      String account,
      String order,
      long sequence,
      Money total,
      Money ofGroup,
      Decision decision)
      implements GroupLimitEvent {}

  /** An order of a member does not fit the group: the member has to give it back. */
  record GroupDeclined(
      String groupLimit,
      String account,
      String order,
      long sequence,
      Money total,
      Money ofGroup,
      Money exceededBy,
      Decision decision)
      implements GroupLimitEvent {}
}
