package voti.credit.receipts;

import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Unknown;

/** A receipt, if the caller may see it: one without a debtor is for those who match. */
@Component
class Visible {

  private final KnownReceipts receipts;
  private final AccountScope scope;

  Visible(KnownReceipts receipts, AccountScope scope) {
    this.receipts = receipts;
    this.scope = scope;
  }

  ReceiptRow receipt(String receipt, Caller caller) {
    var row =
        receipts
            .find(receipt)
            .orElseThrow(
                () ->
                    new Unknown(
                        "receipt-is-known",
                        "There is no receipt " + receipt + ".",
                        new Fact("receipt", receipt)));
    var account = row.account();
    if (account != null) {
      scope.requireRead(account, caller);
    } else if (!caller.has(Roles.CONTROLLER)
        && !caller.has(Roles.INTEGRATION)
        && !caller.has(Roles.AUDITOR)) {
      throw new NotAuthorised(
          "receipt-is-in-scope",
          "It is not known yet whose payment this is; the controller finds out.");
    }
    return row;
  }
}
