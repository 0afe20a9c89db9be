package voti.values;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Identifiers of streams: a prefix that names the type, the account's slot, a UUID, as in {@code
 * ord-7f-0192f3a0-…}. The slot is two hex digits that every aggregate of one account shares ({@code
 * 00} where there is no account); it decides in which log they live.
 */
public final class Ids {

  /** The slot of what belongs to no account. */
  public static final String NO_SLOT = "00";

  private static final Pattern SHAPE =
      Pattern.compile("[a-z]{3}-[0-9a-f]{2}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Ids() {}

  /** A new id: UUID version 7 (RFC 9562, section 5.7), so that ids sort by the time of making. */
  public static String next(String prefix, String slot, Instant now, RandomGenerator random) {
    var high = (now.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
    var low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return prefix + "-" + slot + "-" + new UUID(high, low);
  }

  /**
   * The id of a thing that is known by a name from outside (a bank's reference, a document): the
   * same name always gives the same id (UUID version 8 over SHA-256, RFC 9562, section 5.8).
   */
  public static String named(String prefix, String slot, String name) {
    var hash = ByteBuffer.wrap(sha256(prefix + ":" + name));
    var high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
    var low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return prefix + "-" + slot + "-" + new UUID(high, low);
  }

  /** A new account's id: its slot comes from its own random part. */
  public static String nextAccount(Instant now, RandomGenerator random) {
    return next("acc", String.format("%02x", random.nextInt(256)), now, random);
  }

  /** The slot in an id. */
  public static String slotOf(String id) {
    return id.substring(4, 6);
  }

  /** The type prefix of an id. */
  public static String prefixOf(String id) {
    return id.substring(0, 3);
  }

  /** Whether the text is an id of that type. */
  public static boolean isA(String prefix, String id) {
    return SHAPE.matcher(id).matches() && id.startsWith(prefix + "-");
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
