package voti.values;

/**
 * A text that only the key of one person opens. It is hashed as it stands, so that proofs hold when
 * the key is gone.
 *
 * @param seal whose key: the person's id
 * @param box nonce, AES-256-GCM ciphertext and tag, in base64; the seal's id is bound to them
 */
public record Sealed(String seal, String box) {}
