package voti.credit.cutovers;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import voti.credit.parties.Parties;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.values.Ids;
import voti.values.decision.CommercialRefusal;

/** Finds the account that a row names: by our id, its GLN, or its number in the trade register. */
@Component
class AccountFinder {

  private final Parties parties;
  private final AccountScope scope;

  AccountFinder(Parties parties, AccountScope scope) {
    this.parties = parties;
    this.scope = scope;
  }

  /** For one file: a name that was looked up once is not looked up again. */
  OfFile of(Caller caller) {
    return new OfFile(caller);
  }

  /** Remembers what was found. */
  final class OfFile {

    private static final int REMEMBERED = 10_000;

    private final Caller caller;
    private final Map<String, String> found = new HashMap<>();

    private OfFile(Caller caller) {
      this.caller = caller;
    }

    String account(Cells cells) {
      var name = cells.required("account");
      var known = found.get(name);
      if (known == null) {
        known = look(name);
        if (found.size() < REMEMBERED) {
          found.put(name, known);
        }
      }
      return known;
    }

    private String look(String name) {
      var account = Ids.isA("acc", name) ? name : byNumber(name);
      try {
        scope.requireWrite(account, caller);
      } catch (CommercialRefusal refused) {
        throw new BadField("account", refused.sentence());
      }
      return account;
    }

    private String byNumber(String name) {
      var accounts = parties.accountsOf(name);
      if (accounts.size() == 1) {
        return accounts.getFirst();
      }
      throw new BadField(
          "account",
          accounts.isEmpty()
              ? "No account has this id, GLN or registry number."
              : "Several accounts have this number; name one by its id.");
    }
  }
}
