package voti.credit.promise;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Money;

/** What a promise to pay can be asked. */
public sealed interface PromiseCommand {

  String promise();

  /**
   * Keeps what was promised.
   *
   * @param items what is to be paid
   * @param amount of them together: all that is open, or less
   * @param by the last day on which it is kept
   * @param promisedBy the person at the debtor's, by id
   */
  record MakePromise(
      @TargetAggregateIdentifier String promise,
      String account,
      List<PromisedItem> items,
      Money amount,
      LocalDate by,
      String promisedBy,
      LocalDate on)
      implements PromiseCommand {

    /** Lists are copied. */
    public MakePromise {
      items = List.copyOf(items);
    }
  }

  /**
   * Says whether it was kept.
   *
   * @param paid what was paid on its items since, booked and valued by its day
   */
  record JudgePromise(@TargetAggregateIdentifier String promise, Money paid)
      implements PromiseCommand {}

  /** It was a mistake, or another takes its place. */
  record WithdrawPromise(@TargetAggregateIdentifier String promise, LocalDate on)
      implements PromiseCommand {}
}
