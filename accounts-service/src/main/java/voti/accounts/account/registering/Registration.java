package voti.accounts.account.registering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.accounts.account.AccountCommand.Party;
import voti.accounts.account.AccountCommand.RegisterAccount;
import voti.accounts.desk.Desk;
import voti.accounts.identity.IdentityCommand.ClaimGln;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.store.Logs;
import voti.values.decision.Fact;
import voti.values.decision.WrongState;

/**
 * Registers a prospect in two commits: the GLN is claimed for the account, then the account is
 * registered. Cut off between the two, the same request goes on where it stopped.
 */
@Component
public class Registration {

  private final Desk desk;
  private final AccountDirectory directory;
  private final Logs logs;

  Registration(Desk desk, AccountDirectory directory, Logs logs) {
    this.desk = desk;
    this.directory = directory;
    this.logs = logs;
  }

  /**
   * Registers a party for the caller.
   *
   * @param id of the account; {@code null} lets the request's key decide
   * @throws voti.kit.command.Refused when the GLN identifies another account
   */
  public Accepted register(
      @Nullable String id, Party party, LocalDate registeredOn, Caller caller) {
    var account = id == null ? caller.newAccountId(logs.slots().open()) : id;
    mustNotHaveAnotherGln(account, party);
    desk.decide(new ClaimGln(party.gln(), account, party.name()), caller);
    var manager = caller.actor();
    return desk.decide(
        new RegisterAccount(account, party, manager.person(), manager.department(), registeredOn),
        caller);
  }

  /** Asked before the claim, or the GLN would stay claimed for an account that cannot have it. */
  private void mustNotHaveAnotherGln(String account, Party party) {
    directory
        .find(account)
        .filter(known -> !known.gln().equals(party.gln().digits()))
        .ifPresent(
            known -> {
              throw new WrongState(
                  "account-has-one-gln",
                  "account " + account + " is registered with GLN " + known.gln(),
                  new Fact("gln", known.gln()));
            });
  }
}
