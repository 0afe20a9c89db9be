package voti.credit.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import voti.values.Money;

/**
 * A group as a reader sees it.
 *
 * @param exposure of all members
 * @param headroom limit less exposure; below zero when overdrawn
 * @param members the one most is at risk with first
 */
record GroupView(
    String group,
    String name,
    Money limit,
    LocalDate decidedOn,
    Money exposure,
    Money headroom,
    List<Member> members) {

  /** A debtor of it, with its name. */
  record Member(String account, String name, Money exposure) {}

  static GroupView of(GroupRow row, Function<String, String> names) {
    var members =
        row.members().stream()
            .map(one -> new Member(one.account(), names.apply(one.account()), one.exposure()))
            .sorted((a, b) -> b.exposure().amount().compareTo(a.exposure().amount()))
            .toList();
    return new GroupView(
        row.group(),
        row.name(),
        row.limit(),
        row.decidedOn(),
        row.exposure(),
        row.headroom(),
        members);
  }
}
