package voti.credit.replay;

import java.time.LocalDate;
import java.util.Locale;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An answer that the rules gave to an order, and where it stands in the store with its facts.
 *
 * @param id account, order and place in the log, so that answers come account by account, order by
 *     order, oldest first
 * @param on the business day it was asked about
 * @param passed whether the rules let it through
 * @param stream of the event with its facts
 * @param number of that event in its stream
 * @param decision the documented decision it led to; {@code null} when it was let through
 * @param answer what people made of that; {@code null} while nobody has answered
 * @param answeredOn the business day of that
 * @param sequence of the last event it has seen
 */
record OrderAnswer(
    @BsonId String id,
    String account,
    String order,
    LocalDate on,
    boolean passed,
    String stream,
    long number,
    @Nullable String decision,
    @Nullable String answer,
    @Nullable LocalDate answeredOn,
    long sequence) {

  /** Where answers of that order begin. */
  static String first(String account, String order) {
    return account + "/" + order + "/";
  }

  static String id(String account, String order, long sequence) {
    return first(account, order) + String.format(Locale.ROOT, "%020d", sequence);
  }

  /** The place in the log of the question; what came of it later changes only what it has seen. */
  long asked() {
    return Long.parseLong(id.substring(id.lastIndexOf('/') + 1));
  }

  /** What people had made of it by a day. */
  @Nullable String answerBy(LocalDate day) {
    return answeredOn == null || answeredOn.isAfter(day) ? null : answer;
  }
}
