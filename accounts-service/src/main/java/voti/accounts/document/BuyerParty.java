package voti.accounts.document;

import java.util.List;
import voti.accounts.account.AccountCommand.Party;

/**
 * The buyer of a document.
 *
 * @param party as it would be registered
 * @param identifiers all that the document states, each with what it is good for
 */
record BuyerParty(Party party, List<StatedIdentifier> identifiers) {

  BuyerParty {
    identifiers = List.copyOf(identifiers);
  }
}
