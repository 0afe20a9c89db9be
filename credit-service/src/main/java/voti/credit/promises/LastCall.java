package voti.credit.promises;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * The last call about debts, and what was promised on it.
 *
 * @param calledBy the colleague, by id
 * @param outcome how it ended
 * @param again when to call again; {@code null} when that was left open
 * @param promise the promise that was made on it; {@code null} when none was
 * @param promised its amount
 * @param by the last day on which it is kept
 * @param state {@code open}, {@code kept}, {@code broken}, {@code withdrawn}
 */
public record LastCall(
    String call,
    LocalDate on,
    String calledBy,
    String outcome,
    @Nullable LocalDate again,
    @Nullable String promise,
    @Nullable Money promised,
    @Nullable LocalDate by,
    @Nullable String state) {

  static LastCall of(CallRow call, @Nullable PromiseRow made) {
    return new LastCall(
        call.call(),
        call.on(),
        call.calledBy(),
        call.outcome(),
        call.again(),
        made == null ? call.promise() : made.promise(),
        made == null ? null : made.amount(),
        made == null ? null : made.by(),
        made == null ? null : made.state());
  }
}
