package voti.orders.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.orders.fulfilment.Returnable;
import voti.values.Money;

/** What can be asked of an agreement on exchanges. */
sealed interface ExchangeCommand {

  /** Write terms down. */
  record DraftExchangeTerms(
      @TargetAggregateIdentifier String agreement,
      String account,
      @Nullable String contract,
      ExchangeTerms terms)
      implements ExchangeCommand {}

  /** Let them hold. */
  record ApproveExchangeTerms(@TargetAggregateIdentifier String agreement)
      implements ExchangeCommand {}

  /** Turn them down. */
  record RefuseExchangeTerms(@TargetAggregateIdentifier String agreement)
      implements ExchangeCommand {}

  /**
   * Ask for an exchange.
   *
   * @param currency the order's
   * @param goods what is known of what is to come back, line by line
   * @param base the net value delivered in the months the terms name
   */
  record RequestExchange(
      @TargetAggregateIdentifier String agreement,
      String exchange,
      String order,
      String currency,
      LocalDate on,
      List<AskedBack> goods,
      Money base,
      Wanted wanted)
      implements ExchangeCommand {}

  /** A line that is to come back, what is known of it, and the families of its product. */
  record AskedBack(Returnable goods, List<String> families) {}

  /**
   * Grant one that waits.
   *
   * @param on the day its time to come begins
   */
  record ApproveExchange(@TargetAggregateIdentifier String agreement, String exchange, LocalDate on)
      implements ExchangeCommand {}

  /** Turn one down that waits. */
  record RefuseExchange(@TargetAggregateIdentifier String agreement, String exchange)
      implements ExchangeCommand {}

  /** Its goods are here. */
  record NoteExchangedGoods(
      @TargetAggregateIdentifier String agreement, String exchange, String returned, LocalDate on)
      implements ExchangeCommand {}

  /** Its goods went back to the buyer, or were not taken after all. */
  record NoteGoodsWentBack(
      @TargetAggregateIdentifier String agreement, String exchange, String returned)
      implements ExchangeCommand {}

  /** Its goods were inspected. */
  record SettleExchange(
      @TargetAggregateIdentifier String agreement,
      String exchange,
      String returned,
      LocalDate on,
      Money sound)
      implements ExchangeCommand {}

  /** Let it not take place. */
  record CancelExchange(@TargetAggregateIdentifier String agreement, String exchange)
      implements ExchangeCommand {}

  /** Its time may be over. */
  record LapseExchange(
      @TargetAggregateIdentifier String agreement, String exchange, LocalDate today, Instant now)
      implements ExchangeCommand {}
}
