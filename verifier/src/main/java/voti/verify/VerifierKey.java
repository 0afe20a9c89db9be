package voti.verify;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A public key with the name it signs under, as a line of text: {@code name+id+base64} (C2SP
 * signed-note, verifier keys).
 */
public final class VerifierKey {

  /** An Ed25519 signature of a note's text. */
  public static final byte LOG = 1;

  /** An Ed25519 signature of a witness, over the time and the text (C2SP tlog-cosignature). */
  public static final byte WITNESS = 4;

  private static final int TIMESTAMP = 8;

  private final String name;
  private final byte type;
  private final byte[] key;

  /**
   * @param name without spaces and plus signs
   * @param type {@link #LOG} or {@link #WITNESS}
   * @param key 32 bytes as in RFC 8032
   */
  public VerifierKey(String name, byte type, byte[] key) {
    if (name.isEmpty() || name.contains("+") || name.codePoints().anyMatch(this::isSpace)) {
      throw new IllegalArgumentException("a key's name has no spaces and no +: " + name);
    }
    if (key.length != 32 || (type != LOG && type != WITNESS)) {
      throw new IllegalArgumentException("only Ed25519 keys of logs and witnesses are known");
    }
    this.name = name;
    this.type = type;
    this.key = key.clone();
  }

  /**
   * @throws IllegalArgumentException when it is not such a line, or its id is not that of its key
   */
  public static VerifierKey read(String line) {
    var parts = line.strip().split("\\+", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("a key is name+id+base64, not " + line);
    }
    var blob = Base64.getDecoder().decode(parts[2]);
    if (blob.length != 33) {
      throw new IllegalArgumentException("an Ed25519 key has 32 bytes after its type: " + line);
    }
    var key = new VerifierKey(parts[0], blob[0], Arrays.copyOfRange(blob, 1, blob.length));
    if (!HexFormat.of().toHexDigits(key.id()).equals(parts[1])) {
      throw new IllegalArgumentException("the id is not that of the key: " + line);
    }
    return key;
  }

  public String name() {
    return name;
  }

  /** The first four bytes of SHA-256 over name, newline, type and key. */
  public int id() {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
    whole.write(type);
    whole.writeBytes(key);
    return ByteBuffer.wrap(Hash.of(whole.toByteArray()).bytes()).getInt();
  }

  /** Whether a line says that it is of this key. */
  public boolean claims(SignedNote.Line line) {
    return line.name().equals(name) && line.keyId() == id();
  }

  /** Whether a note bears a signature of this key that holds, and none that does not. */
  public boolean signed(SignedNote note) {
    var own = note.signatures().stream().filter(this::claims).toList();
    return !own.isEmpty() && own.stream().allMatch(line -> holds(note.text(), line.signature()));
  }

  private boolean holds(String text, byte[] signature) {
    if (type == LOG) {
      return verify(text, signature);
    }
    if (signature.length < TIMESTAMP) {
      return false;
    }
    var time = ByteBuffer.wrap(signature).getLong();
    return time >= 0
        && verify(cosigned(time, text), Arrays.copyOfRange(signature, TIMESTAMP, signature.length));
  }

  /** What a witness signs: when, and the text. */
  public static String cosigned(long epochSecond, String text) {
    return "cosignature/v1\ntime " + epochSecond + "\n" + text;
  }

  private boolean verify(String text, byte[] signature) {
    try {
      var verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(publicKey());
      verifier.update(text.getBytes(StandardCharsets.UTF_8));
      return verifier.verify(signature);
    } catch (GeneralSecurityException notOne) {
      return false;
    }
  }

  /** RFC 8032, section 5.1.2: little-endian, the top bit says whether x is odd. */
  private PublicKey publicKey() throws GeneralSecurityException {
    var big = new byte[key.length];
    for (var i = 0; i < key.length; i++) {
      big[i] = key[key.length - 1 - i];
    }
    var odd = (big[0] & 0x80) != 0;
    big[0] &= 0x7f;
    var point = new EdECPoint(odd, new BigInteger(1, big));
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
  }

  private boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerifierKey that
        && that.name.equals(name)
        && that.type == type
        && Arrays.equals(that.key, key);
  }

  @Override
  public int hashCode() {
    return id();
  }

  /** As it is handed out: {@code name+id+base64}. */
  @Override
  public String toString() {
    var blob = ByteBuffer.allocate(33).put(type).put(key).array();
    return name
        + "+"
        + HexFormat.of().toHexDigits(id())
        + "+"
        + Base64.getEncoder().encodeToString(blob);
  }
}
