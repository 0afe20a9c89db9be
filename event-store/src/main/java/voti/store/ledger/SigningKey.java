package voti.store.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import voti.verify.SignedNote;
import voti.verify.VerifierKey;

/** An Ed25519 key that signs notes under a name. Its secret is a seed of 32 bytes (RFC 8032). */
public final class SigningKey {

  private static final int SEED = 32;

  private final VerifierKey verifier;
  private final byte type;
  private final PrivateKey key;

  private SigningKey(String name, byte type, KeyPair pair) {
    this.type = type;
    this.key = pair.getPrivate();
    verifier = new VerifierKey(name, type, encoded((EdECPublicKey) pair.getPublic()));
  }

  /** A key that signs heads and dossiers of a log. */
  public static SigningKey ofLog(String name, String seed) {
    return new SigningKey(name, VerifierKey.LOG, pair(seed));
  }

  /** A key that cosigns the heads of other logs. */
  public static SigningKey ofWitness(String name, String seed) {
    return new SigningKey(name, VerifierKey.WITNESS, pair(seed));
  }

  /** A new secret, in base64. */
  public static String newSeed() {
    var seed = new byte[SEED];
    new SecureRandom().nextBytes(seed);
    return Base64.getEncoder().encodeToString(seed);
  }

  /** What others check its signatures with. */
  public VerifierKey verifier() {
    return verifier;
  }

  /** Signs a text as a log does. */
  public SignedNote.Line sign(String text) {
    if (type != VerifierKey.LOG) {
      throw new IllegalStateException("a witness signs with the time");
    }
    return new SignedNote.Line(verifier.name(), verifier.id(), signature(text));
  }

  /** Cosigns a text as a witness does: with the time at which it was seen. */
  public SignedNote.Line cosign(String text, long epochSecond) {
    if (type != VerifierKey.WITNESS) {
      throw new IllegalStateException("a log signs without the time");
    }
    var signature = signature(VerifierKey.cosigned(epochSecond, text));
    var stamped =
        ByteBuffer.allocate(Long.BYTES + signature.length).putLong(epochSecond).put(signature);
    return new SignedNote.Line(verifier.name(), verifier.id(), stamped.array());
  }

  private byte[] signature(String text) {
    try {
      var signer = Signature.getInstance("Ed25519");
      signer.initSign(key);
      signer.update(text.getBytes(StandardCharsets.UTF_8));
      return signer.sign();
    } catch (GeneralSecurityException everyJdkSigns) {
      throw new IllegalStateException(everyJdkSigns);
    }
  }

  /** The JDK makes an Ed25519 pair of the first 32 random bytes it is given: these are the seed. */
  private static KeyPair pair(String seed) {
    var secret = Base64.getDecoder().decode(seed.strip());
    if (secret.length != SEED) {
      throw new IllegalArgumentException("a key of the ledger is base64 of 32 bytes");
    }
    try {
      var generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new Given(secret));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException everyJdkMakesThem) {
      throw new IllegalStateException(everyJdkMakesThem);
    }
  }

  /** RFC 8032, section 5.1.2: y little-endian, the top bit says whether x is odd. */
  private static byte[] encoded(EdECPublicKey key) {
    var big = key.getPoint().getY().toByteArray();
    var encoded = new byte[SEED];
    for (var i = 0; i < SEED && i < big.length; i++) {
      encoded[i] = big[big.length - 1 - i];
    }
    if (key.getPoint().isXOdd()) {
      encoded[SEED - 1] |= (byte) 0x80;
    }
    return encoded;
  }

  private static final class Given extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final byte[] bytes;

    Given(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] into) {
      System.arraycopy(bytes, 0, into, 0, into.length);
    }
  }
}
