package voti.credit.decisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a list went on to: promises come in order.
 *
 * @param answerBy the last one's promise
 * @param decision the last one
 */
record Promise(Instant answerBy, String decision) {

  /** As it stands in the address. */
  String cursor() {
    return answerBy.toEpochMilli() + "_" + decision;
  }

  static @Nullable Promise of(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    var cut = cursor.indexOf('_');
    try {
      return new Promise(
          Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, cut))),
          cursor.substring(cut + 1));
    } catch (NumberFormatException | StringIndexOutOfBoundsException other) {
      throw new IllegalArgumentException("cursor: is one that a page gave, not " + cursor, other);
    }
  }
}
