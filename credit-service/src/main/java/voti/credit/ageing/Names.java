package voti.credit.ageing;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;

/** What is known of the accounts a caller may see; one we have not heard of yet names itself. */
final class Names {

  private final Map<String, AccountEntry> known;

  Names(AccountDirectory directory, Caller caller) {
    known =
        directory.visibleTo(caller).stream()
            .collect(Collectors.toMap(AccountEntry::account, Function.identity()));
  }

  AccountEntry of(String account) {
    var entry = known.get(account);
    return entry == null ? new AccountEntry(account, account, "", "", "", "") : entry;
  }
}
