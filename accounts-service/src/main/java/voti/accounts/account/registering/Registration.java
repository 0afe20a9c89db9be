package voti.accounts.account.registering;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.accounts.account.AccountCommand.Party;
import voti.accounts.account.AccountCommand.RegisterAccount;
import voti.accounts.desk.Desk;
import voti.accounts.identity.IdentityCommand.ClaimGln;
import voti.accounts.identity.IdentityEvent.GlnClaimed;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Happened;
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
    var wanted = id == null ? caller.newAccountId(logs.slots().open()) : id;
    mustNotHaveAnotherGln(wanted, party);
    var claim = desk.decide(new ClaimGln(party.gln(), wanted, party.name()), caller);
    var account = claimedFor(claim).orElse(wanted);
    var manager = caller.actor();
    return desk.decide(
        new RegisterAccount(account, party, manager.person(), manager.department(), registeredOn),
        caller);
  }

  /** The same request drew another slot before a log was added: its account is the first one. */
  private static Optional<String> claimedFor(Accepted claim) {
    return claim.happened().stream()
        .map(Happened::event)
        .filter(GlnClaimed.class::isInstance)
        .map(claimed -> ((GlnClaimed) claimed).account())
        .findFirst();
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
