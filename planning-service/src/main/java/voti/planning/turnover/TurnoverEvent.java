package voti.planning.turnover;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Money;

/** What has been counted of a dispatch. */
public sealed interface TurnoverEvent extends ConcernsAccount {

  /** The turnover's id. */
  String turnover();

  @Override
  String account();

  /** Goods were delivered and count to the month of their delivery. */
  @Revision("1")
  record DeliveryCounted(
      String turnover,
      String account,
      String dispatch,
      String order,
      @Nullable String kam,
      YearMonth month,
      LocalDate on,
      Money goods)
      implements TurnoverEvent {}

  /** Goods came back and are taken off the month they were delivered in. */
  @Revision("1")
  record ReturnCounted(
      String turnover,
      String account,
      String goodsReturn,
      String dispatch,
      @Nullable String kam,
      YearMonth month,
      LocalDate on,
      Money goods)
      implements TurnoverEvent {}

  /** Goods came back before anybody told of their delivery: they wait for it, and count nothing. */
  @Revision("1")
  record ReturnKeptWaiting(
      String turnover,
      String account,
      String goodsReturn,
      String dispatch,
      LocalDate on,
      Money goods)
      implements TurnoverEvent {}
}
