package voti.credit.limits;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Limits;

/**
 * What stands beside a debtor's own limit.
 *
 * @param account the debtor
 * @param limits the own limit, temporary ones and covers
 * @param group whose limit is shared; {@code null} when none is
 * @param blocked why no order on credit is taken; {@code null} when they are
 * @param sequence of the last event it has seen
 */
public record ExtrasRow(
    @BsonId String account,
    Limits limits,
    @Nullable String group,
    @Nullable String blocked,
    long sequence) {

  static ExtrasRow none(String account) {
    return new ExtrasRow(account, Limits.NONE, null, null, -1);
  }

  ExtrasRow with(Limits next, long at) {
    return new ExtrasRow(account, next, group, blocked, at);
  }

  ExtrasRow sharing(@Nullable String next, long at) {
    return new ExtrasRow(account, limits, next, blocked, at);
  }

  ExtrasRow blocked(@Nullable String why, long at) {
    return new ExtrasRow(account, limits, group, why, at);
  }
}
