package voti.orders.order.capturing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.orders.accounts.Buyers;
import voti.orders.order.Buyer;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/** Buyers with what holds for them on a day: contract, terms of payment, account manager. */
@Component
public class KnownBuyers {

  private final Buyers buyers;
  private final AccountDirectory directory;

  KnownBuyers(Buyers buyers, AccountDirectory directory) {
    this.buyers = buyers;
    this.directory = directory;
  }

  /**
   * The buyer on a day.
   *
   * @throws Unknown when there is no such account
   */
  public Buyer on(String account, LocalDate day) {
    var buyer =
        buyers
            .find(account)
            .orElseThrow(
                () ->
                    new Unknown(
                        "account-is-known",
                        "There is no account " + account + ".",
                        new Fact("account", account)));
    var contract = buyers.contract(account, day);
    return new Buyer(
        account,
        account,
        buyer.name(),
        buyer.country(),
        buyer.vatNumber(),
        contract.map(Buyers.ContractCopy::column).orElse(null),
        contract.map(Buyers.ContractCopy::paymentDays).orElse(0),
        directory.find(account).map(AccountEntry::kam).orElse(""));
  }

  /**
   * Nobody types an order or a quotation for an account that is merged.
   *
   * @throws RuleBroken when it is
   */
  public void mustStandForItself(String account) {
    buyers
        .mergedInto(account)
        .ifPresent(
            into -> {
              throw new RuleBroken(
                  "buyer-stands-for-itself",
                  "Account "
                      + account
                      + " is merged into "
                      + into
                      + ": take the order for that one.",
                  new Fact("merged-into", into));
            });
  }
}
