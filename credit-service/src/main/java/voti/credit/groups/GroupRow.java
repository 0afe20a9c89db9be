package voti.credit.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import voti.values.Money;

/**
 * A group with what is at risk.
 *
 * @param exposure of all members
 * @param sequence of the last event it has seen
 */
public record GroupRow(
    @BsonId String group,
    String name,
    Money limit,
    LocalDate decidedOn,
    Money exposure,
    List<Member> members,
    long sequence) {

  /**
   * One debtor of it.
   *
   * @param exposure at risk with it
   */
  public record Member(String account, Money exposure) {}

  /** Limit less exposure; below zero when overdrawn. */
  public Money headroom() {
    return limit.minus(exposure);
  }

  GroupRow decided(String called, Money next, LocalDate on, long at) {
    return new GroupRow(group, called, next, on, exposure, members, at);
  }

  GroupRow with(String account, Money total, long at) {
    var all = new ArrayList<>(without(account));
    all.add(new Member(account, total));
    return summed(all, at);
  }

  GroupRow less(String account, long at) {
    return summed(without(account), at);
  }

  private List<Member> without(String account) {
    return members.stream().filter(member -> !member.account().equals(account)).toList();
  }

  private GroupRow summed(List<Member> all, long at) {
    var sum = all.stream().map(Member::exposure).reduce(Money.zero(limit.currency()), Money::plus);
    return new GroupRow(group, name, limit, decidedOn, sum, List.copyOf(all), at);
  }
}
