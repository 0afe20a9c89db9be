package voti.credit.promise;

import java.time.LocalDate;
import java.util.List;
import voti.values.ConcernsAccount;
import voti.values.Money;

/** What became of a promise to pay. */
public sealed interface PromiseEvent extends ConcernsAccount {

  String promise();

  @Override
  String account();

  /** The debtor promised; its items are not reminded of until the day is over. */
  record PromiseMade(
      String promise,
      String account,
      List<PromisedItem> items,
      Money amount,
      LocalDate by,
      String promisedBy,
      LocalDate on)
      implements PromiseEvent {

    /** Lists are copied. */
    public PromiseMade {
      items = List.copyOf(items);
    }
  }

  /** At least the amount was paid by the day. */
  record PromiseKept(String promise, String account, Money amount, Money paid, LocalDate by)
      implements PromiseEvent {}

  /**
   * Less than the amount was paid by the day.
   *
   * @param paid zero, or a part
   * @param missing the rest
   */
  record PromiseBroken(
      String promise, String account, Money amount, Money paid, Money missing, LocalDate by)
      implements PromiseEvent {}

  /** It no longer counts. */
  record PromiseWithdrawn(
      String promise, String account, Money amount, LocalDate by, LocalDate on, String why)
      implements PromiseEvent {}
}
