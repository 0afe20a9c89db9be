package voti.credit.replay;

import java.util.Locale;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Limits;

/**
 * The limits of an account from one event on until the next that changes them.
 *
 * @param id account and place in the log, so that steps come account by account, oldest first
 * @param limits all of them
 * @param check on which the own limit leans; {@code null} when there is none
 */
record LimitStep(@BsonId String id, String account, Limits limits, @Nullable String check) {

  static String id(String account, long sequence) {
    return first(account) + String.format(Locale.ROOT, "%020d", sequence);
  }

  static String first(String account) {
    return account + "/";
  }
}
