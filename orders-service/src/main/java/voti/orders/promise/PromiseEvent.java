package voti.orders.promise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What an order's goods were promised for. */
public sealed interface PromiseEvent extends ConcernsAccount {

  String promise();

  @Override
  String account();

  String order();

  /**
   * Lines that had no day have one.
   *
   * @param number the buyer's
   * @param by the person whose word it is; {@code null}: stock says so
   */
  record GoodsPromised(
      String promise,
      String account,
      String order,
      String number,
      List<PromisedLine> lines,
      PromiseBasis basis,
      String reason,
      @Nullable String by)
      implements PromiseEvent {

    /** The list is copied. */
    public GoodsPromised {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line's day is another; the first one is kept, unless the buyer moved it.
   *
   * @param before the day it was promised for
   */
  record PromiseMoved(
      String promise,
      String account,
      String order,
      String number,
      PromisedLine line,
      LocalDate before,
      PromiseBasis basis,
      String reason,
      @Nullable String by)
      implements PromiseEvent {}

  /** A rule stood against what was to be promised. */
  record PromiseRefused(
      String promise, String account, String order, String request, String rule, String sentence)
      implements PromiseEvent, Refusal {}
}
