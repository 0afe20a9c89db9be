package voti.orders.pastorders;

import java.util.HashMap;
import java.util.Map;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.orders.accounts.Buyers;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/**
 * The accounts that one request names. An account that was merged into another keeps its own past,
 * as it keeps its orders; so what was sent before the merger is known after it.
 */
final class NamedBuyers {

  private final Buyers buyers;
  private final AccountScope scope;
  private final Caller caller;
  private final Map<String, String> found = new HashMap<>();

  NamedBuyers(Buyers buyers, AccountScope scope, Caller caller) {
    this.buyers = buyers;
    this.scope = scope;
    this.caller = caller;
  }

  /**
   * The account's id.
   *
   * @throws voti.values.decision.CommercialRefusal when there is none, or it is out of reach
   */
  String find(String named) {
    var known = found.get(named);
    if (known == null) {
      known = Ids.isA("acc", named) ? named : byGln(named);
      scope.requireWrite(known, caller);
      found.put(named, known);
    }
    return known;
  }

  private String byGln(String gln) {
    return buyers
        .accountOf(gln)
        .orElseThrow(
            () ->
                new Unknown(
                    "account-is-known",
                    "no account has the id or GLN " + gln,
                    new Fact("account", gln)));
  }
}
