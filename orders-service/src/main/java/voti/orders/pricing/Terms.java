package voti.orders.pricing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.AccountDirectory;
import voti.orders.accounts.Buyers;
import voti.orders.accounts.Buyers.ContractCopy;
import voti.orders.accounts.Classifications;
import voti.orders.volume.Volumes;

/** What columns see of accounts: contract, classification, trailing volume. */
@Component
public class Terms {

  private final Buyers buyers;
  private final Classifications classifications;
  private final Volumes volumes;
  private final AccountDirectory directory;

  Terms(
      Buyers buyers, Classifications classifications, Volumes volumes, AccountDirectory directory) {
    this.buyers = buyers;
    this.classifications = classifications;
    this.volumes = volumes;
    this.directory = directory;
  }

  /** What they see of an account on a day, its volume in that currency. */
  public BuyerTerms of(String account, Currency currency, LocalDate day) {
    var contract = buyers.contract(account, day);
    var classified = classifications.on(account, day);
    return new BuyerTerms(
        contract.map(ContractCopy::column).orElse(null),
        classified.segment(),
        classified.accountClass(),
        volumes.trailing(account, currency, day).amount(),
        contract.map(ContractCopy::paymentDays).orElse(0));
  }

  /**
   * The accounts that a caller may see, as columns see them, where two columns tie: only then is
   * there one to be named, and to ask about all of them takes its time.
   */
  List<PricedAccount> ifTied(PriceBook book, List<PriceBook> neighbours, Caller caller) {
    var day = book.validity().from();
    var rule = new NoTieBetweenColumns(book.validity(), book.columns(), neighbours, List.of());
    return rule.result().passed() ? List.of() : all(book.currency(), day, caller);
  }

  private List<PricedAccount> all(Currency currency, LocalDate day, Caller caller) {
    return directory.visibleTo(caller).stream()
        .map(
            account ->
                new PricedAccount(
                    account.account(), account.name(), of(account.account(), currency, day)))
        .toList();
  }
}
