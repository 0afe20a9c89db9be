package voti.credit.group;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What a group's limit can be asked. */
public sealed interface GroupLimitCommand {

  String groupLimit();

  /** Sets how much may be at risk with all members together. */
  record DecideGroupLimit(
      @TargetAggregateIdentifier String groupLimit, String name, Money limit, LocalDate on)
      implements GroupLimitCommand {}

  /** An account shares the limit from now on. */
  record AdmitMember(@TargetAggregateIdentifier String groupLimit, String account)
      implements GroupLimitCommand {}

  /** An account shares the limit no longer. */
  record ReleaseMember(@TargetAggregateIdentifier String groupLimit, String account, String reason)
      implements GroupLimitCommand {}

  /**
   * Tells what is at risk with a member now, and asks about an order that it reserved for.
   *
   * @param sequence of the event that says so: what is older than what is known tells nothing new
   * @param total all at risk with the member, that order in it
   * @param order the order that waits for the group's answer; {@code null} when none does
   */
  record ReportMember(
      @TargetAggregateIdentifier String groupLimit,
      String account,
      long sequence,
      Money total,
      @Nullable String order,
      @Nullable Money added)
      implements GroupLimitCommand {}
}
