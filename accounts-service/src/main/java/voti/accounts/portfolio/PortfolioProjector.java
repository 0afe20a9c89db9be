package voti.accounts.portfolio;

import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;
import voti.accounts.account.AccountEvent.AccountActivated;
import voti.accounts.account.AccountEvent.AccountAssigned;
import voti.accounts.account.AccountEvent.AccountClassified;
import voti.accounts.account.AccountEvent.AccountMerged;
import voti.accounts.account.AccountEvent.AccountRegistered;
import voti.accounts.contract.ContractEvent.ContractSigned;
import voti.accounts.portfolio.AccountVersion.ContractTerms;
import voti.accounts.portfolio.AccountVersion.Moment;
import voti.kit.events.Recorded;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;

/** Follows accounts and contracts into the portfolio and into this service's own directory. */
@Component
@ProcessingGroup("portfolio")
class PortfolioProjector {

  private final Portfolio portfolio;
  private final AccountDirectory directory;

  PortfolioProjector(Portfolio portfolio, AccountDirectory directory) {
    this.portfolio = portfolio;
    this.directory = directory;
  }

  @EventHandler
  void on(AccountRegistered event, Recorded recorded, @SequenceNumber long version) {
    if (portfolio.find(event.account()).isEmpty()) {
      keep(
          new AccountVersion(
              event.account(),
              recorded.sequence(),
              recorded.at(),
              version,
              event.name(),
              event.gln(),
              event.registrationNumber(),
              event.vatNumber(),
              event.identifiersVerified(),
              event.country(),
              AccountVersion.PROSPECT,
              event.kam(),
              event.department(),
              null,
              null,
              null,
              null));
    }
  }

  @EventHandler
  void on(AccountActivated event, Recorded recorded, @SequenceNumber long version) {
    var moment = moment(recorded, version);
    change(event.account(), moment, account -> account.active(moment));
  }

  @EventHandler
  void on(AccountAssigned event, Recorded recorded, @SequenceNumber long version) {
    var moment = moment(recorded, version);
    change(
        event.account(),
        moment,
        account -> account.assigned(event.kam(), event.department(), moment));
  }

  @EventHandler
  void on(AccountClassified event, Recorded recorded, @SequenceNumber long version) {
    var moment = moment(recorded, version);
    change(
        event.account(),
        moment,
        account -> account.classified(event.segment(), event.accountClass(), moment));
  }

  @EventHandler
  void on(AccountMerged event, Recorded recorded, @SequenceNumber long version) {
    var moment = moment(recorded, version);
    change(event.account(), moment, account -> account.merged(event.into(), moment));
  }

  @EventHandler
  void on(ContractSigned event, Recorded recorded) {
    var moment = moment(recorded, 0);
    var terms = event.terms();
    var contract =
        new ContractTerms(event.contract(), terms.column(), terms.paymentDays(), terms.from());
    change(event.account(), moment, account -> account.under(contract, moment));
  }

  @ResetHandler
  void forget() {
    portfolio.forget();
    directory.clear();
  }

  private static Moment moment(Recorded recorded, long version) {
    return new Moment(recorded.sequence(), recorded.at(), version);
  }

  private void change(String account, Moment moment, UnaryOperator<AccountVersion> change) {
    portfolio
        .find(account)
        .filter(known -> known.sequence() < moment.sequence())
        .map(change)
        .ifPresent(this::keep);
  }

  private void keep(AccountVersion next) {
    portfolio.keep(next);
    directory.record(
        new AccountEntry(
            next.account(),
            next.name(),
            next.gln(),
            next.kam(),
            next.department(),
            next.status(),
            next.segment(),
            next.accountClass()),
        next.sequence());
  }
}
