package voti.orders.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Escalation;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What happened to an agreement on exchanges and the exchanges under it. */
public sealed interface ExchangeEvent extends ConcernsAccount {

  /** {@code exa-…}. */
  String agreement();

  @Override
  String account();

  /** Terms are written down; somebody else approves them. */
  record ExchangeTermsDrafted(
      String agreement,
      String account,
      @Nullable String contract,
      ExchangeTerms terms,
      String by,
      @Nullable String onBehalfOf)
      implements ExchangeEvent {}

  /** Exchanges may be asked for. */
  record ExchangeTermsApproved(
      String agreement, String account, ExchangeTerms terms, String by, Decision decision)
      implements ExchangeEvent {}

  /** Its quota is beyond whoever tried to approve it. */
  record ExchangeTermsEscalated(
      String agreement, String account, String needs, String by, Decision decision)
      implements ExchangeEvent {}

  /** The terms will not hold. */
  record ExchangeTermsTurnedDown(String agreement, String account, String by, Decision decision)
      implements ExchangeEvent {}

  /**
   * Goods may come back, and others are ordered for them.
   *
   * @param returnBy the last day on which they may come
   */
  record ExchangeGranted(
      String agreement, String account, Exchange exchange, LocalDate returnBy, Decision decision)
      implements ExchangeEvent {}

  /** It is beyond the quota: somebody with more authority decides. */
  record ExchangeEscalated(
      String agreement, String account, Exchange exchange, Escalation escalation, Decision decision)
      implements ExchangeEvent {}

  /** It was beyond the quota, and stays what it is: not granted. */
  record ExchangeTurnedDown(
      String agreement, String account, String exchange, String by, Decision decision)
      implements ExchangeEvent {}

  /** The goods are here and wait for their inspection. */
  record ExchangedGoodsCame(
      String agreement, String account, String exchange, String returned, LocalDate on)
      implements ExchangeEvent {}

  /** They went back to the buyer: as if they had never come. */
  record ExchangedGoodsWentBack(String agreement, String account, String exchange, String returned)
      implements ExchangeEvent {}

  /**
   * The goods were inspected.
   *
   * @param exchanged what the sound ones count against the quota, at most what was granted
   */
  record ExchangeSettled(
      String agreement,
      String account,
      String exchange,
      String returned,
      LocalDate on,
      Money exchanged)
      implements ExchangeEvent {}

  /**
   * It will not take place; nothing of it counts against the quota.
   *
   * @param order that was to be delivered instead
   */
  record ExchangeCancelled(
      String agreement, String account, String exchange, String order, String by, String reason)
      implements ExchangeEvent {}

  /**
   * The goods did not come in time, or nobody decided in time.
   *
   * @param due the day that went by
   */
  record ExchangeLapsed(
      String agreement, String account, String exchange, String order, LocalDate due)
      implements ExchangeEvent {}

  /**
   * A rule stood against a request.
   *
   * @param exchange that was asked for; {@code null}: the request was about the terms
   */
  record ExchangeRefused(
      String agreement,
      String account,
      @Nullable Exchange exchange,
      String request,
      String rule,
      String sentence,
      Decision decision)
      implements ExchangeEvent, Refusal {}
}
