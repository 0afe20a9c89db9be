package voti.store.ledger;

import java.util.List;
import voti.verify.SignedNote;
import voti.verify.VerifierKey;

/**
 * The keys that sign a log's heads now. While one key follows another both sign, so that who trusts
 * the old one learns of the new; a retired key is taken out, and what it signed stays valid.
 */
public final class LedgerKeys {

  private final String origin;
  private final List<SigningKey> keys;

  /**
   * @param origin the log's name: {@code voti.credit/log-0/1}
   * @param seeds the keys' secrets in base64, the newest first; at least one
   */
  public LedgerKeys(String origin, List<String> seeds) {
    if (seeds.isEmpty()) {
      throw new IllegalArgumentException("a ledger needs a key to sign with");
    }
    this.origin = origin;
    keys = seeds.stream().map(seed -> SigningKey.ofLog(origin, seed)).toList();
  }

  public String origin() {
    return origin;
  }

  List<VerifierKey> verifiers() {
    return keys.stream().map(SigningKey::verifier).toList();
  }

  /** A text under the signatures of all keys that sign now. */
  public SignedNote sign(String text) {
    return new SignedNote(text, keys.stream().map(key -> key.sign(text)).toList());
  }
}
