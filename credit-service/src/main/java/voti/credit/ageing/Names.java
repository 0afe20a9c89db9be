package voti.credit.ageing;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import voti.credit.groups.GroupsByAccount.Group;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;

/** What is known of the accounts a caller may see; one we have not heard of yet names itself. */
final class Names {

  private static final Group NONE = new Group("", "");

  private final Map<String, AccountEntry> known;
  private final Map<String, Group> groups;

  Names(AccountDirectory directory, Map<String, Group> groups, Caller caller) {
    this.groups = groups;
    known =
        directory.visibleTo(caller).stream()
            .collect(Collectors.toMap(AccountEntry::account, Function.identity()));
  }

  /**
   * A debtor with what it belongs to.
   *
   * @param group with which it shares a limit; empty names when with none
   */
  record Debtor(AccountEntry account, Group group) {}

  Debtor of(String account) {
    var entry = known.get(account);
    return new Debtor(
        entry == null ? new AccountEntry(account, account, "", "", "", "") : entry,
        groups.getOrDefault(account, NONE));
  }
}
