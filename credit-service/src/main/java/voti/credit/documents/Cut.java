package voti.credit.documents;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.groups.GroupsByAccount.Group;
import voti.kit.security.AccountEntry;

/**
 * Of which debtors documents are asked for; {@code null} does not narrow.
 *
 * @param segment an empty one is that of accounts that are not classified
 * @param group debtors who share a limit
 */
record Cut(
    @Nullable String manager,
    @Nullable String department,
    @Nullable String segment,
    @Nullable String group) {

  boolean isWhole() {
    return manager == null && department == null && segment == null && group == null;
  }

  boolean holds(AccountEntry account, Map<String, Group> groups) {
    return is(manager, account.kam())
        && is(department, account.department())
        && is(segment, account.segment() == null ? "" : account.segment())
        && is(group, groupOf(account, groups));
  }

  private static @Nullable String groupOf(AccountEntry account, Map<String, Group> groups) {
    var of = groups.get(account.account());
    return of == null ? null : of.group();
  }

  private static boolean is(@Nullable String asked, @Nullable String known) {
    return asked == null || asked.equals(known);
  }
}
