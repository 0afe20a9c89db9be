package voti.store.ledger;

/** What is stored is not what was signed. Nothing more is signed; a person has to look. */
public final class LedgerBroken extends RuntimeException {

  private static final long serialVersionUID = 1;

  LedgerBroken(String message) {
    super(message);
  }
}
