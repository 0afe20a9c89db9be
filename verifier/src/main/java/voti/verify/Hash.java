package voti.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A SHA-256 value: of a leaf, of a node, of a tree (RFC 9162, section 2.1). */
public final class Hash {

  /** How many bytes it has. */
  public static final int SIZE = 32;

  /** One for each thread, as it takes longer to make one than to hash a node. */
  private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Hash::sha256);

  /** The root of a tree without leaves. */
  public static final Hash EMPTY = new Hash(SHA256.get().digest());

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Of bytes as they are. */
  public static Hash of(byte[] content) {
    return new Hash(SHA256.get().digest(content));
  }

  /** Of a leaf: its bytes after a zero, so that no node can be taken for a leaf. */
  public static Hash ofLeaf(byte[] leaf) {
    var digest = SHA256.get();
    digest.update((byte) 0);
    return new Hash(digest.digest(leaf));
  }

  /** Of a node: both children after a one. */
  public static Hash ofNode(Hash left, Hash right) {
    var digest = SHA256.get();
    digest.update((byte) 1);
    digest.update(left.bytes);
    return new Hash(digest.digest(right.bytes));
  }

  /**
   * @throws IllegalArgumentException when it is not base64 of 32 bytes
   */
  public static Hash base64(String text) {
    return whole(Base64.getDecoder().decode(text));
  }

  /**
   * @throws IllegalArgumentException when these are not 32 bytes
   */
  public static Hash wrap(byte[] value) {
    return whole(value.clone());
  }

  private static Hash whole(byte[] value) {
    if (value.length != SIZE) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + value.length);
    }
    return new Hash(value);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** In base64. */
  @Override
  public String toString() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
