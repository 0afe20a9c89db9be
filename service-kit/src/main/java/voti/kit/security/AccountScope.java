package voti.kit.security;

import org.bson.Document;
import org.bson.conversions.Bson;
import voti.kit.command.Caller;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Unknown;

/** Whether an account is within a caller's reach. */
public class AccountScope {

  private final AccountDirectory directory;

  public AccountScope(AccountDirectory directory) {
    this.directory = directory;
  }

  /**
   * Passes when the caller may read of the account.
   *
   * @throws Unknown when there is no such account
   * @throws NotAuthorised when it is out of reach
   */
  public void requireRead(String account, Caller caller) {
    var entry =
        directory
            .find(account)
            .orElseThrow(
                () ->
                    new Unknown(
                        "account-is-known",
                        "there is no account " + account,
                        new Fact("account", account)));
    if (!DataScope.of(caller).covers(entry)) {
      throw new NotAuthorised(
          "account-is-in-scope",
          "account " + account + " is looked after by another manager or department",
          new Fact("account", account));
    }
  }

  /** The same for writing; who only audits writes nothing. */
  public void requireWrite(String account, Caller caller) {
    if (caller.roles().equals(java.util.Set.of(Roles.AUDITOR))) {
      throw AuditorsOnlyRead.refusal();
    }
    requireRead(account, caller);
  }

  /** A filter for read models with a field {@code account}. */
  public Bson visible(Caller caller) {
    return visible(caller, "account");
  }

  /** A filter on the field that holds the account's id. */
  public Bson visible(Caller caller, String field) {
    if (DataScope.of(caller) instanceof DataScope.All) {
      return new Document();
    }
    var accounts = directory.visibleTo(caller).stream().map(AccountEntry::account).toList();
    return new Document(field, new Document("$in", accounts));
  }
}
