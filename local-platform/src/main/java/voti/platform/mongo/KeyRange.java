package voti.platform.mongo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keys from {@code start} up to {@code end}, both included; no end means to the last key. */
@SuppressWarnings("ArrayRecordComponent") // read by a cursor, never compared
record KeyRange(byte[] start, byte @Nullable [] end) {

  static KeyRange startingWith(byte[] prefix) {
    return between(prefix, prefix);
  }

  /** From the first key that starts with {@code low} to the last that starts with {@code high}. */
  static KeyRange between(byte[] low, byte[] high) {
    return new KeyRange(low, afterAll(high));
  }

  /** The least bytes above everything that starts with the prefix; none if it is all ones. */
  private static byte @Nullable [] afterAll(byte[] prefix) {
    for (int i = prefix.length - 1; i >= 0; i--) {
      if (prefix[i] != (byte) 0xff) {
        byte[] next = Arrays.copyOf(prefix, i + 1);
        next[i]++;
        return next;
      }
    }
    return null;
  }
}
